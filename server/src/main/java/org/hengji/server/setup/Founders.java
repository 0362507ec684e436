package org.hengji.server.setup;

import java.util.Set;
import java.util.stream.Stream;
import org.hengji.server.access.LoginName;
import org.hengji.server.access.Strength;
import org.jspecify.annotations.Nullable;

/**
 * 首次设置的填写: the treasury and its three administrators, as typed. Who opens the link chooses the secret of the system
 * administrator; the other two get one that they change.
 */
public record Founders(
        String code,
        String treasury,
        String systemLogin,
        String systemName,
        String secret,
        String again,
        String securityLogin,
        String securityName,
        String auditLogin,
        String auditName) {

    private static final int LONGEST = 40;

    static final Founders BLANK = new Founders("900", "", "xitong", "", "", "", "anquan", "", "shenji", "");

    /** What a request leaves out is typed empty. */
    public Founders {
        code = stripped(code);
        treasury = stripped(treasury);
        systemLogin = stripped(systemLogin);
        systemName = stripped(systemName);
        secret = secret == null ? "" : secret;
        again = again == null ? "" : again;
        securityLogin = stripped(securityLogin);
        securityName = stripped(securityName);
        auditLogin = stripped(auditLogin);
        auditName = stripped(auditName);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** What is wrong with the people and how to go on; empty when nothing is. */
    String problem() {
        return first(Stream.of(
                loginProblem(),
                nameProblem(),
                secret.equals(again) ? "" : "系统管理员：两次输入的密码不一样，请重新输入。",
                Strength.problem(secret, systemLogin, systemName)));
    }

    private static String first(Stream<String> problems) {
        return problems.filter(problem -> !problem.isEmpty()).findFirst().orElse("");
    }

    private String loginProblem() {
        var logins = Stream.of(systemLogin, securityLogin, auditLogin).toList();
        if (Set.copyOf(logins).size() < logins.size()) {
            return "账号：三个管理员的账号要各不相同，请改过重复的。";
        }
        return first(logins.stream().map(LoginName::problem));
    }

    private String nameProblem() {
        return Stream.of(systemName, securityName, auditName).allMatch(Founders::isName)
                ? ""
                : "姓名：三个管理员的姓名都要填写，不超过 " + LONGEST + " 个字。";
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST;
    }
}
