package org.hengji.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Form;
import org.hengji.grid.Grid;
import org.hengji.json.FormJson;
import org.hengji.read.Document;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;

/**
 * 簿内记忆: what the hidden sheet says: the form as it was written, and which columns each sheet had.
 *
 * @param sheets the marks of the sheets, their names and their columns, as they were written
 */
record Memory(Form form, String template, List<Written> sheets) {

    private static final String AGAIN = "请用本版从原表重新导出填报簿，把填好的内容粘贴过去";

    /** 写出的工作表. */
    record Written(String mark, String name, List<String> columns) {}

    static boolean isIn(List<Document.Sheet> sheets) {
        return find(sheets).isPresent();
    }

    private static Optional<Document.Sheet> find(List<Document.Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(Names.FORM)
                        && sheet.grid().rows().getFirst().text(0).equals(Names.MARK))
                .findFirst();
    }

    static Memory of(List<Document.Sheet> sheets) throws Refusal {
        var grid = find(sheets).orElseThrow().grid();
        var template = value(grid, Names.TEMPLATE);
        var ruleset = Rulesets.find(value(grid, Names.RULESET));
        if (ruleset.isEmpty()) {
            throw new Refusal("填报簿用的规则“%s”本版没有；%s。".formatted(cut(value(grid, Names.RULESET)), AGAIN));
        }
        var present = ruleset.get().part("fillIn").get("template").text();
        if (!present.equals(template)) {
            throw new Refusal("填报簿是第 %s 版模板，本版只认第 %s 版；%s。".formatted(cut(template), present, AGAIN));
        }
        var forms = FormJson.read(json(grid));
        if (forms.size() != 1
                || !forms.getFirst().ruleset().equals(ruleset.get().id())) {
            throw new Refusal("填报簿的隐藏工作表“%s”被改动过，认不出原表；%s。".formatted(Names.FORM, AGAIN));
        }
        return new Memory(forms.getFirst(), template, written(grid));
    }

    private static String json(Grid grid) {
        var json = new StringBuilder();
        for (var row : grid.rows()) {
            var chunk = row.text(1);
            if (row.text(0).equals(Names.JSON) && chunk.length() >= 2) {
                json.append(chunk, 1, chunk.length() - 1);
            }
        }
        return json.toString();
    }

    private static List<Written> written(Grid grid) {
        var written = new ArrayList<Written>();
        for (var row : grid.rows()) {
            if (row.text(0).equals(Names.COLUMNS)) {
                var columns = row.cells().stream()
                        .skip(3)
                        .map(Grid.Cell::text)
                        .filter(text -> !text.isEmpty())
                        .toList();
                written.add(new Written(row.text(1), row.text(2), columns));
            }
        }
        return List.copyOf(written);
    }

    private static String value(Grid grid, String key) {
        return grid.rows().stream()
                .filter(row -> row.text(0).equals(key))
                .map(row -> row.text(1))
                .findFirst()
                .orElse("");
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "……" : text;
    }
}
