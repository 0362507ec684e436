package org.hengji.write;

import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Role;

/** 样式: how the cells of official tables look, the same in every format that has a look. */
public final class Look {

    /** The fill behind heads, as red, green and blue in one hexadecimal number. */
    public static final String HEAD_FILL = "F0F0F0";

    private Look() {}

    /** 对齐. */
    public enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Where the text of a cell stands between its sides. */
    public static Side side(Role role) {
        return switch (role) {
            case TEXT, PLAIN -> Side.LEFT;
            case NUMBER -> Side.RIGHT;
            case TITLE, NOTE, HEAD, LABEL, SHORT -> Side.CENTRE;
        };
    }

    /** Whether a row without ruling lines stands below the table, to be signed, rather than above it. */
    public static boolean isBelow(Grid grid, Grid.Row row) {
        return row.kind() == Grid.Kind.OUTSIDE
                && grid.rows().stream()
                        .anyMatch(above -> above.kind() != Grid.Kind.OUTSIDE && above.number() < row.number());
    }

    public static boolean isBold(Role role) {
        return role == Role.TITLE || role == Role.HEAD;
    }

    public static boolean isFilled(Role role) {
        return role == Role.HEAD;
    }
}
