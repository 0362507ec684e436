package org.hengji.server.administration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.organization.Unit;
import org.jspecify.annotations.Nullable;

/** 填写的单位: as it was typed, sound or not. */
public record TypedUnit(String code, String name, String kind, String parent, String section, String from) {

    /** What a request leaves out is typed empty. */
    public TypedUnit {
        code = stripped(code);
        name = stripped(name);
        kind = stripped(kind);
        parent = stripped(parent);
        section = stripped(section);
        from = stripped(from);
    }

    static TypedUnit of(Unit unit, LocalDate from) {
        var parent = unit.parent().map(UUID::toString).orElse("");
        return new TypedUnit(unit.code(), unit.name(), unit.kind().name(), parent, unit.section(), from.toString());
    }

    static TypedUnit blank(LocalDate from) {
        return new TypedUnit("", "", Unit.Kind.UNIT.name(), "", "", from.toString());
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** What cannot be read and how to go on; empty when everything can. */
    String problem() {
        if (Arrays.stream(Unit.Kind.values()).noneMatch(each -> each.name().equals(kind))) {
            return "类别：请从列表中选一个。";
        }
        if (!parent.isEmpty() && parentId().isEmpty()) {
            return "上级：请从列表中选一个。";
        }
        return Days.of(from).isEmpty() ? Days.unread("日期", from) : "";
    }

    /** The unit meant, once nothing is wrong. */
    Unit unit(UUID id) {
        return new Unit(id, code, name, Unit.Kind.valueOf(kind), parentId(), section);
    }

    LocalDate day() {
        return Days.of(from).orElseThrow();
    }

    private Optional<UUID> parentId() {
        try {
            return parent.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(parent));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
