package org.hengji.server.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.form.Path;
import org.hengji.grid.Grid;

/**
 * 表上的变化: the cells of the official table that say something else now, and whether its rows or spans are others, so that it
 * must be shown anew.
 */
record Changes(Map<String, String> texts, boolean isReshaped) {

    /** @param touched further places to be told, whether they changed by this write or before it */
    static Changes of(Draft before, Draft after, List<Path> touched, boolean isReshaped) {
        var old = texts(before.sheet());
        var also = touched.stream().map(Path::toString).collect(Collectors.toSet());
        var changed = new LinkedHashMap<String, String>();
        texts(after.sheet()).forEach((path, text) -> {
            if (also.contains(path) || !text.equals(old.get(path))) {
                changed.put(path, text);
            }
        });
        return new Changes(changed, isReshaped || !shape(before.sheet()).equals(shape(after.sheet())));
    }

    private static Map<String, String> texts(Grid sheet) {
        var texts = new LinkedHashMap<String, String>();
        for (var row : sheet.rows()) {
            for (var cell : row.cells()) {
                if (!cell.path().isEmpty()) {
                    texts.put(cell.path(), cell.text());
                }
            }
        }
        return texts;
    }

    private static List<List<Grid.Cell>> shape(Grid sheet) {
        var shape = new ArrayList<List<Grid.Cell>>();
        for (var row : sheet.rows()) {
            shape.add(row.cells().stream().map(cell -> cell.saying("")).toList());
        }
        return shape;
    }
}
