package org.hengji.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** 网页: its tables one below the other, with what stands between them in rows of one cell. */
final class HtmlPage {

    private final Rows rows = new Rows();
    private final HtmlProse prose = new HtmlProse();
    private final Set<Element> wrappers = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean hasTable;

    private HtmlPage() {}

    static Grid read(SourceText source) throws Refusal {
        var page = new HtmlPage();
        var body = HtmlTree.body(source.text());
        page.findWrappers(body);
        page.flow(body);
        page.flush();
        return page.rows.grid("html", page.hasTable, source.remarks());
    }

    /** Each step up ends at an element that is known already, so all of them together are one pass. */
    private void findWrappers(Element body) {
        body.stream().filter(element -> element.nameIs("table")).forEach(table -> {
            for (var up = table.parent(); up != null && wrappers.add(up); ) {
                up = up.parent();
            }
        });
    }

    private void flow(Node node) throws Refusal {
        if (node instanceof TextNode text) {
            prose.add(text.getWholeText(), false);
        } else if (node instanceof Element element && !HtmlTree.isHidden(element)) {
            flow(element);
        }
    }

    private void flow(Element element) throws Refusal {
        if (element.nameIs("table")) {
            flush();
            table(element);
            return;
        }
        if (!wrappers.contains(element)) {
            prose.add(element);
            if (element.isBlock()) {
                flush();
            }
            return;
        }
        flush();
        for (var child : element.childNodes()) {
            flow(child);
        }
        flush();
    }

    private void flush() throws Refusal {
        for (var line : Lines.of(prose.take())) {
            if (!line.isBlank()) {
                rows.add(rows.next(), Blanks.strip(line));
            }
        }
    }

    private void table(Element table) throws Refusal {
        hasTable = true;
        for (var child : table.children()) {
            if (child.nameIs("caption")) {
                flow((Node) child);
                flush();
            }
        }
        var layout = HtmlSpans.of(HtmlTree.rows(table));
        for (var row : layout.rows()) {
            row(row, layout.width());
        }
    }

    /** A cell that is a row of its own and holds a table only frames it; beside other cells it is cell and frame. */
    private void row(List<HtmlSpans.Place> places, int width) throws Refusal {
        var origins = places.stream()
                .filter(HtmlSpans.Origin.class::isInstance)
                .map(HtmlSpans.Origin.class::cast)
                .toList();
        if (origins.size() == 1 && wrappers.contains(origins.getFirst().cell())) {
            flow(origins.getFirst().cell());
            return;
        }
        var cells = new ArrayList<Cell>();
        var inner = new ArrayList<Element>();
        for (var place : places.subList(0, Math.min(places.size(), width))) {
            cells.add(
                    switch (place) {
                        case HtmlSpans.Origin(var cell, var columns, var down) ->
                            new Cell(text(cell, inner), Math.min(columns, width - cells.size()), down, false);
                        case HtmlSpans.Covered() -> Cell.COVERED;
                        case HtmlSpans.Missing() -> Cell.BLANK;
                    });
        }
        if (inner.isEmpty() || cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.add(rows.next(), cells.isEmpty() ? List.of(Cell.BLANK) : cells);
        }
        for (var table : inner) {
            table(table);
        }
    }

    private static String text(Element cell, List<Element> inner) {
        var prose = new HtmlProse();
        prose.add(cell);
        inner.addAll(prose.tables());
        return prose.take();
    }
}
