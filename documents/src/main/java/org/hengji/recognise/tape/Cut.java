package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 切出的一行: which text stands in which column.
 *
 * @param cells the texts by the place of their column; a column left out has none
 * @param dropped what found no column
 * @param price what this reading costs, where it was weighed alone; the lower, the better
 * @param isCertain whether no other reading of its numbers is as good
 */
record Cut(
        int row, Map<Integer, String> cells, List<Token> tokens, List<Token> dropped, double price, boolean isCertain) {

    Cut {
        cells = Map.copyOf(cells);
        tokens = List.copyOf(tokens);
        dropped = List.copyOf(dropped);
    }

    String text(int column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(int column) {
        return cells.containsKey(column);
    }

    Cut doubtful() {
        return new Cut(row, cells, tokens, dropped, price, false);
    }

    Cut at(double changed) {
        return new Cut(row, cells, tokens, dropped, changed, isCertain);
    }

    Cut certain() {
        return new Cut(row, cells, tokens, dropped, price, true);
    }

    /** Everything the source printed for this row. */
    List<String> printed() {
        var texts = new ArrayList<String>();
        for (var token : tokens) {
            if (!token.isBlank()) {
                texts.add(token.text());
            }
        }
        return texts;
    }
}
