package org.hengji.server.administration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hengji.server.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * 填写的岗位: as it was typed, sound or not.
 *
 * @param unit the code of the unit
 * @param until the last day; empty for no end
 */
public record TypedPost(String unit, String role, String from, String until) {

    /** What a request leaves out is typed empty. */
    public TypedPost {
        unit = stripped(unit);
        role = stripped(role);
        from = stripped(from);
        until = stripped(until);
    }

    static TypedPost blank(LocalDate from) {
        return new TypedPost("", Role.PREPARER.name(), from.toString(), "");
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** What cannot be read and how to go on; empty when everything can. */
    String problem() {
        if (roleMeant().isEmpty()) {
            return "岗位：没有“" + role + "”，请从列表中选一个。";
        }
        if (Days.of(from).isEmpty()) {
            return Days.unread("起始日期", from);
        }
        if (until.isEmpty()) {
            return "";
        }
        return Days.of(until)
                .map(last -> last.isBefore(day()) ? "截止日期：" + until + " 早于起始日期，请改正。" : "")
                .orElseGet(() -> Days.unread("截止日期", until));
    }

    /** By the name a page sends or the word a workbook says. */
    Optional<Role> roleMeant() {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role) || each.text().equals(role))
                .findFirst();
    }

    LocalDate day() {
        return Days.of(from).orElseThrow();
    }

    /** The first day on which it is no longer held. */
    Optional<LocalDate> end() {
        return Days.of(until).map(last -> last.plusDays(1));
    }
}
