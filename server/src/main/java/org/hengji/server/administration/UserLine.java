package org.hengji.server.administration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.hengji.server.access.Accounts;
import org.hengji.server.access.Role;
import org.hengji.server.access.Today;

/** 用户一览的一行, in the words people use. */
public record UserLine(UUID id, String login, String name, List<String> posts, State state, String lastSignIn) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public UserLine {
        posts = List.copyOf(posts);
    }

    /** 账号状态. */
    public enum State {
        ON("✓", "启用", "good"),
        FRESH("○", "启用，未改初始密码", "hint"),
        LOCKED("▲", "锁定", "say"),
        OFF("✕", "停用", "plain");

        private final String sign;
        private final String word;
        private final String tone;

        State(String sign, String word, String tone) {
            this.sign = sign;
            this.word = word;
            this.tone = tone;
        }

        public String sign() {
            return sign;
        }

        public String word() {
            return word;
        }

        public String tone() {
            return tone;
        }
    }

    static UserLine of(Accounts.Line line, Instant now) {
        return new UserLine(
                line.id(),
                line.login(),
                line.name(),
                line.posts().stream().map(UserLine::said).toList(),
                state(line, now),
                line.lastSignIn()
                        .map(at -> MINUTE.format(LocalDateTime.ofInstant(at, Today.ZONE)))
                        .orElse("—"));
    }

    private static State state(Accounts.Line line, Instant now) {
        if (!line.isActive()) {
            return State.OFF;
        }
        if (line.lockedUntil().filter(now::isBefore).isPresent()) {
            return State.LOCKED;
        }
        return line.mustChange() ? State.FRESH : State.ON;
    }

    /** The role stands behind the last blank, by its name. */
    private static String said(String post) {
        var blank = post.lastIndexOf(' ');
        return post.substring(0, blank) + " · "
                + Role.valueOf(post.substring(blank + 1)).text();
    }
}
