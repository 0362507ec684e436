package org.hengji.paper;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.paper.Strip.Piece;

/**
 * 分页: which rows stand on which page. Heads are printed again on every page their rows go on to, a group's label where
 * the group goes on, no row is split but one that is higher than a page, and no head stands alone at the foot.
 */
public final class Pages {

    private final Table table;
    private final List<Page> pages = new ArrayList<>();
    private Strip strip;

    private Pages(Table table) {
        this.table = table;
        strip = empty();
    }

    public static List<Page> of(Grid grid) {
        return new Pages(new Table(grid)).broken();
    }

    private Strip empty() {
        return new Strip(table, List.of());
    }

    private List<Page> broken() {
        for (var row = 0; row < table.size(); ) {
            var group = withHead(row);
            add(group);
            row += group.size();
        }
        flush();
        return List.copyOf(pages);
    }

    /** A head stands with the first row below it. */
    private List<Piece> withHead(int row) {
        var group = new ArrayList<Piece>();
        var at = row;
        while (at < table.size() - 1 && table.kind(at) != Grid.Kind.BODY) {
            group.add(Piece.whole(at++));
        }
        group.add(Piece.whole(at));
        return group;
    }

    private void add(List<Piece> group) {
        if (fits(strip.plus(group))) {
            strip = strip.plus(group);
            return;
        }
        flush();
        strip = strip.plus(heads(group.getFirst().row()));
        if (fits(strip.plus(group))) {
            strip = strip.plus(group);
            return;
        }
        strip = strip.plus(group.subList(0, group.size() - 1));
        cut(group.getLast().row());
    }

    private List<Piece> heads(int row) {
        return table.heads(row).stream().map(Piece::whole).toList();
    }

    private boolean fits(Strip longer) {
        return longer.height() <= table.paper().depth();
    }

    /** A row higher than a page goes on over as many as it needs. */
    private void cut(int row) {
        var needed = table.longest(row);
        var begin = 0;
        while (begin < needed) {
            var room = table.paper().depth() - strip.height() - 2 * Paper.ABOVE;
            var end = begin + Math.max(1, (int) (room / table.paper().line()));
            strip = strip.plus(List.of(new Piece(row, begin, Math.min(end, needed))));
            begin = end;
            if (begin < needed) {
                flush();
                strip = strip.plus(heads(row));
            }
        }
    }

    private void flush() {
        if (!strip.pieces().isEmpty()) {
            pages.add(strip.page());
            strip = empty();
        }
    }
}
