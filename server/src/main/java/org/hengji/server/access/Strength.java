package org.hengji.server.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 密码强度: the profile of 等保 third level: long enough, of three kinds of characters, without words anybody would try. */
public final class Strength {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int KINDS = 3;
    private static final List<String> FIRST_GUESSES =
            List.of("password", "hengji", "admin", "qwerty", "123456", "abcdef", "caizheng", "jixiao", "绩效", "财政");

    private Strength() {}

    /** What is wrong with a secret and how to go on; empty when nothing is. */
    public static String problem(String secret, String login, String name) {
        if (secret.length() < SHORTEST) {
            return "新密码太短，请至少用 " + SHORTEST + " 个字符。";
        }
        if (secret.length() > LONGEST) {
            return "新密码太长，请不要超过 " + LONGEST + " 个字符。";
        }
        if (kinds(secret) < KINDS) {
            return "新密码太简单，请混用大写字母、小写字母、数字、符号中的三种。";
        }
        var lower = secret.toLowerCase(Locale.ROOT);
        return Stream.concat(FIRST_GUESSES.stream(), Stream.of(login.toLowerCase(Locale.ROOT), name))
                .filter(guess -> guess.length() > 1 && lower.contains(guess))
                .findFirst()
                .map(guess -> "新密码里有容易猜到的“" + guess + "”，请换一个。")
                .orElse("");
    }

    private static long kinds(String secret) {
        return Stream.of(
                        secret.chars().anyMatch(Character::isUpperCase),
                        secret.chars().anyMatch(Character::isLowerCase),
                        secret.chars().anyMatch(Character::isDigit),
                        secret.chars().anyMatch(c -> !Character.isLetterOrDigit(c)))
                .filter(Boolean::booleanValue)
                .count();
    }
}
