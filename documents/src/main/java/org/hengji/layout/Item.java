package org.hengji.layout;

import java.util.List;
import org.hengji.grid.Grid.Cell;
import org.hengji.grid.Grid.Role;

/**
 * 表样里的格: a cell before it is known in which columns it stands.
 *
 * @param width its wish for a share of the page; only how it compares with the others of its row counts
 * @param rows how many rows it reaches down
 * @param isCovered whether a cell above reaches over it
 * @param also the places of the rows below that it reaches over and stands for
 */
record Item(
        String text,
        Role role,
        String path,
        boolean isEditable,
        int width,
        int rows,
        boolean isCovered,
        List<String> also) {

    private static final int LABEL_WIDTH = 13;
    private static final int FIELD_WIDTH = 25;

    static Item label(String text) {
        return new Item(text, Role.LABEL, "", false, LABEL_WIDTH, 1, false, List.of());
    }

    static Item head(String text, int width) {
        return new Item(text, Role.HEAD, "", false, width, 1, false, List.of());
    }

    static Item field(String text, Role role, String path) {
        return new Item(text, role, path, true, FIELD_WIDTH, 1, false, List.of());
    }

    /** What stands beside a label that reaches over several rows, in all but the first of them. */
    static Item covered(int width) {
        return new Item("", Role.LABEL, "", false, width, 1, true, List.of());
    }

    Item wide(int share) {
        return new Item(text, role, path, isEditable, share, rows, isCovered, also);
    }

    Item down(int reach) {
        return new Item(text, role, path, isEditable, width, reach, isCovered, also);
    }

    /** The same cell standing for the places of further rows. */
    Item forAll(List<String> places) {
        return new Item(text, role, path, isEditable, width, rows, isCovered, places);
    }

    Item as(Role other) {
        return new Item(text, other, path, isEditable, width, rows, isCovered, also);
    }

    /** The label of a column: above its cells instead of beside them. */
    Item asHead() {
        return as(Role.HEAD);
    }

    Item fixed() {
        return new Item(text, role, path, false, width, rows, isCovered, also);
    }

    Cell cell(int columns) {
        return new Cell(text, columns, rows, isCovered, role, path, isEditable, also);
    }
}
