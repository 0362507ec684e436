package org.hengji.form;

/** 行号: the identity of a row of a stored form, eight base-32 characters; forms read from files have none. */
public record RowId(String value) {

    public static final RowId NONE = new RowId("");

    private static final int LENGTH = 8;

    public RowId {
        if (!value.isEmpty() && !isId(value)) {
            throw new IllegalArgumentException("a row id is eight base-32 characters: " + value);
        }
    }

    public static boolean isId(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    public boolean isNone() {
        return value.isEmpty();
    }
}
