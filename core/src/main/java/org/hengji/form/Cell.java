package org.hengji.form;

import java.util.Optional;

/**
 * 单元格: the place of everything a person types. Whatever was typed is kept; only a {@link Known} cell takes part in
 * arithmetic.
 */
public sealed interface Cell<T> {

    /** 未填: the form has the cell and nothing stands in it. Blank is not zero. */
    record Blank<T>() implements Cell<T> {
        private static final Cell<?> ONLY = new Blank<>();
    }

    /** 无: the cell says that there is nothing to fill in, printed as a dash. An answer, unlike a blank. */
    record NotApplicable<T>(String raw) implements Cell<T> {}

    /** 已填: a value, and the text it was read from. */
    record Known<T>(T value, String raw) implements Cell<T> {}

    /** 读不出: text that is not of the cell's type, and why. */
    record Unreadable<T>(String raw, String why) implements Cell<T> {}

    /** 本表无此栏: the form has no such column at all; left out of the canonical JSON. */
    record Absent<T>() implements Cell<T> {
        private static final Cell<?> ONLY = new Absent<>();
    }

    @SuppressWarnings("unchecked")
    static <T> Cell<T> blank() {
        return (Cell<T>) Blank.ONLY;
    }

    @SuppressWarnings("unchecked")
    static <T> Cell<T> absent() {
        return (Cell<T>) Absent.ONLY;
    }

    static <T> Cell<T> known(T value, String raw) {
        return new Known<>(value, raw);
    }

    /** A cell whose value is its own text; blank where the text is. */
    static Cell<String> text(String text) {
        return text.isBlank() ? blank() : new Known<>(text, text);
    }

    default Optional<T> known() {
        return this instanceof Known<T>(var value, var _) ? Optional.of(value) : Optional.empty();
    }

    /** The text as typed; empty for a blank cell. */
    default String raw() {
        return switch (this) {
            case Known<T>(var _, var raw) -> raw;
            case Unreadable<T>(var raw, var _) -> raw;
            case NotApplicable<T>(var raw) -> raw;
            case Blank<T>() -> "";
            case Absent<T>() -> "";
        };
    }

    default boolean isBlank() {
        return this instanceof Blank<T>;
    }

    default boolean isAbsent() {
        return this instanceof Absent<T>;
    }

    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /** Whether the form asks for it and something was answered, if only a dash. */
    default boolean isAnswered() {
        return !isBlank() && !isAbsent();
    }
}
