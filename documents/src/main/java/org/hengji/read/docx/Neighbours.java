package org.hengji.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 相连的表: tables that follow one another with nothing written between them and have the same edges are shown as one, and
 * are one. Programs part them so that each part can have a head of its own on every page.
 */
final class Neighbours {

    private Neighbours() {}

    /** The same blocks, tables that belong together joined. */
    static List<Block> joined(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        for (var block : blocks) {
            var isBlank = block instanceof Block.Paragraph(var text)
                    && Texts.seen(text).isEmpty();
            if (isBlank && !joined.isEmpty()) {
                continue;
            }
            if (block instanceof Block.Table next
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Block.Table last) {
                var both = joined(last, next);
                if (both.isPresent()) {
                    joined.set(joined.size() - 1, both.get());
                    continue;
                }
            }
            joined.add(block);
        }
        return joined;
    }

    private static Optional<Block.Table> joined(Block.Table one, Block.Table other) {
        var isOneFiner = one.widths().size() >= other.widths().size();
        var finer = isOneFiner ? one : other;
        var coarser = isOneFiner ? other : one;
        var places = places(finer.widths());
        var lines = new ArrayList<Integer>();
        for (var place : places(coarser.widths())) {
            var line = nearest(places, place);
            if (Math.abs(places.get(line) - place) > GridLines.HAIR) {
                return Optional.empty();
            }
            lines.add(line);
        }
        if (!isWithin(one) || !isWithin(other) || lines.getLast() != places.size() - 1) {
            return Optional.empty();
        }
        var rows = new ArrayList<>(isOneFiner ? one.rows() : moved(one, lines));
        rows.addAll(isOneFiner ? moved(other, lines) : other.rows());
        return Optional.of(new Block.Table(finer.widths(), rows));
    }

    private static List<Integer> places(List<Integer> widths) {
        var places = new ArrayList<>(List.of(0));
        widths.forEach(width -> places.add(places.getLast() + width));
        return places;
    }

    private static int nearest(List<Integer> places, int place) {
        var nearest = 0;
        for (var at = 1; at < places.size(); at++) {
            nearest = Math.abs(places.get(at) - place) < Math.abs(places.get(nearest) - place) ? at : nearest;
        }
        return nearest;
    }

    /** Whether the grid says how wide each column is, and no row needs more columns than it has. */
    private static boolean isWithin(Block.Table table) {
        return table.widths().stream().allMatch(width -> width > 0)
                && table.rows().stream()
                        .allMatch(row -> row.before()
                                        + row.cells().stream()
                                                .mapToInt(Block.Cell::span)
                                                .sum()
                                <= table.widths().size());
    }

    /** The rows on the lines of the finer grid. */
    private static List<Block.Row> moved(Block.Table table, List<Integer> lines) {
        var rows = new ArrayList<Block.Row>();
        for (var row : table.rows()) {
            var at = row.before();
            var cells = new ArrayList<Block.Cell>();
            for (var cell : row.cells()) {
                var span = lines.get(at + cell.span()) - lines.get(at);
                cells.add(new Block.Cell(cell.content(), Math.max(1, span), cell.tie()));
                at += cell.span();
            }
            rows.add(new Block.Row(lines.get(row.before()), cells));
        }
        return rows;
    }
}
