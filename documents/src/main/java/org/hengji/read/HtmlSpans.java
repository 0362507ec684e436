package org.hengji.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * 合并格: where the cells of a table stand once those that reach over others have their room.
 *
 * @param width columns in which a cell begins; what reaches further reaches over nothing
 */
record HtmlSpans(List<List<Place>> rows, int width) {

    /** A span that no table has is a lie; it takes what is left of its row, and no other row. */
    private static final int BEYOND = Limits.COLUMNS + 1;

    sealed interface Place {}

    record Origin(Element cell, int columns, int rows) implements Place {}

    record Covered() implements Place {}

    record Missing() implements Place {}

    HtmlSpans {
        rows = List.copyOf(rows);
    }

    static HtmlSpans of(List<Element> rows) throws Refusal {
        var reach = new int[Limits.COLUMNS];
        var all = new ArrayList<List<Place>>();
        var width = 0;
        var size = 0L;
        for (var at = 0; at < rows.size(); at++) {
            var places = places(rows, at, reach);
            size += places.size();
            Limits.cells(size);
            all.add(places);
            width = Math.max(width, begun(places));
        }
        return new HtmlSpans(all, width);
    }

    private static int begun(List<Place> places) {
        var end = places.size();
        while (end > 0 && !(places.get(end - 1) instanceof Origin)) {
            end--;
        }
        return end;
    }

    /** {@code reach} tells for each column how many more rows the cell above covers. */
    private static List<Place> places(List<Element> rows, int row, int[] reach) throws Refusal {
        var places = new ArrayList<Place>();
        for (var cell : HtmlTree.cells(rows.get(row))) {
            cover(places, reach);
            Limits.columns(row + 1, places.size() + 1);
            var wanted = span(cell, "colspan", BEYOND);
            var down = wanted == BEYOND ? 1 : span(cell, "rowspan", rows.size() - row);
            var columns = free(reach, places.size(), wanted);
            places.add(new Origin(cell, columns, down));
            reach[places.size() - 1] = down - 1;
            for (var more = 1; more < columns; more++) {
                reach[places.size()] = down - 1;
                places.add(new Covered());
            }
        }
        rest(places, reach);
        return List.copyOf(places);
    }

    private static void cover(List<Place> places, int[] reach) {
        while (places.size() < reach.length && reach[places.size()] > 0) {
            reach[places.size()]--;
            places.add(new Covered());
        }
    }

    private static void rest(List<Place> places, int[] reach) {
        var end = reach.length;
        while (end > places.size() && reach[end - 1] == 0) {
            end--;
        }
        while (places.size() < end) {
            cover(places, reach);
            if (places.size() < end) {
                places.add(new Missing());
            }
        }
    }

    /** A cell ends where one from above begins. */
    private static int free(int[] reach, int column, int wanted) {
        var columns = 1;
        while (columns < wanted && column + columns < reach.length && reach[column + columns] == 0) {
            columns++;
        }
        return columns;
    }

    /** What is no number counts as 1; a rowspan of 0 reaches to the end. */
    private static int span(Element cell, String attribute, int most) {
        var digits = Blanks.strip(cell.attr(attribute));
        if (digits.isEmpty() || digits.chars().anyMatch(each -> each < '0' || each > '9')) {
            return 1;
        }
        if (digits.length() > 6) {
            return most;
        }
        var span = Integer.parseInt(digits);
        if (span == 0) {
            return attribute.equals("rowspan") ? most : 1;
        }
        return Math.min(span, most);
    }
}
