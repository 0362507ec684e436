package org.hengji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengji.grid.Grid;
import org.hengji.ruleset.Vocabulary;

/** 分表: one grid may hold several forms; each begins at its title, and ends where text and
 * another table follow. A title that every page repeats begins none. */
final class Parts {

    /** How far below a title its form names the department. */
    private static final int HEAD = 5;

    private static final Set<String> PAGES = Set.of("html", "docx", "pdf");

    private Parts() {}

    static List<List<Grid.Row>> of(Grid grid, Vocabulary vocabulary) {
        var parts = new ArrayList<List<Grid.Row>>();
        var part = new ArrayList<Grid.Row>();
        var hasBody = false;
        for (var i = 0; i < grid.rows().size(); i++) {
            var row = grid.rows().get(i);
            var behind = grid.rows().subList(i + 1, grid.rows().size());
            var isNext = begins(row, vocabulary) && !isRunning(row, part, behind, vocabulary);
            if (hasBody && (isNext || isPage(grid) && isText(row) && isOtherTable(behind, vocabulary))) {
                parts.add(List.copyOf(part));
                part.clear();
                hasBody = false;
            }
            part.add(row);
            hasBody = hasBody || isBody(row, vocabulary);
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    /** Documents that tell a paragraph from a row of a table. */
    private static boolean isPage(Grid grid) {
        return PAGES.contains(grid.format());
    }

    private static boolean isText(Grid.Row row) {
        return row.cells().size() == 1 && !row.isBlank();
    }

    /** Whether a table comes, and nothing of it up to the next title belongs to a form. */
    private static boolean isOtherTable(List<Grid.Row> behind, Vocabulary vocabulary) {
        var isTable = false;
        for (var row : behind) {
            if (isBody(row, vocabulary)) {
                return false;
            }
            if (begins(row, vocabulary)) {
                break;
            }
            isTable = isTable || row.cells().size() > 1;
        }
        return isTable;
    }

    /** Whether a title is only repeated on the next page: no department is named below it. */
    private static boolean isRunning(Grid.Row row, List<Grid.Row> part, List<Grid.Row> behind, Vocabulary vocabulary) {
        var title = filled(row);
        return part.stream().anyMatch(above -> filled(above).equals(title))
                && behind.stream()
                        .filter(below -> !below.isBlank())
                        .limit(HEAD)
                        .noneMatch(below -> namesDepartment(below, vocabulary));
    }

    private static boolean namesDepartment(Grid.Row row, Vocabulary vocabulary) {
        return filled(row).stream()
                .anyMatch(text -> vocabulary.role(text).orElse("").startsWith("department."));
    }

    private static List<String> filled(Grid.Row row) {
        var filled = new ArrayList<String>();
        for (var cell : row.cells()) {
            var text = cell.text().strip();
            if (!text.isEmpty()) {
                filled.add(text);
            }
        }
        return filled;
    }

    private static boolean holdsOne(Grid.Row row) {
        var filled = 0;
        for (var cell : row.cells()) {
            filled += cell.text().isBlank() ? 0 : 1;
        }
        return filled == 1;
    }

    private static boolean begins(Grid.Row row, Vocabulary vocabulary) {
        if (!holdsOne(row)) {
            return false;
        }
        var text = filled(row).getFirst();
        return vocabulary.role(text).isEmpty() && isHeading(text, vocabulary);
    }

    private static boolean isHeading(String text, Vocabulary vocabulary) {
        return vocabulary.isTitle(text)
                || text.length() <= 60 && text.contains("绩效") && text.endsWith("表") && !text.contains("。");
    }

    /** A row that carries an indicator table's head: what comes before it may be two titles of one form. */
    private static boolean isBody(Grid.Row row, Vocabulary vocabulary) {
        for (var cell : row.cells()) {
            var role = vocabulary.role(cell.text().strip()).orElse("");
            if (role.startsWith("indicators.") || role.startsWith("tasks.") || role.startsWith("budget.")) {
                return true;
            }
        }
        return false;
    }
}
