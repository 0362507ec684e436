package org.hengji.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;

/** 逗号分隔文件: commas, semicolons or tabs, whichever parts the lines alike. */
final class Csv {

    private static final int COLUMNS_AT_LEAST = 3;
    private static final int ROWS_AT_LEAST = 3;
    private static final String FORMULA = "=+-@\t";

    private Csv() {}

    /** Whether a text without tabs has lines of the same number of cells, as no running text has. */
    static boolean isLikely(String text) {
        if (text.indexOf('\t') >= 0) {
            return false;
        }
        var separation = Separation.best(text);
        return separation.columns() >= COLUMNS_AT_LEAST
                && separation.alike() >= ROWS_AT_LEAST
                && separation.alike() * 5 >= separation.rows() * 4;
    }

    static Grid read(SourceText source) throws Refusal {
        Lines.check(source.text());
        var separator = Separation.best(source.text()).separator();
        try {
            return strictly(source, separator);
        } catch (CsvParseException _) {
            return loosely(source, separator);
        }
    }

    private static Grid strictly(SourceText source, char separator) throws Refusal {
        var rows = new Rows();
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.text());
        for (var each : reader) {
            var cells = each.getFields().stream()
                    .map(Lines::unified)
                    .map(Csv::plain)
                    .map(Cell::of)
                    .toList();
            rows.add(Math.toIntExact(each.getStartingLineNumber()), cells);
        }
        return rows.grid("csv", true, source.remarks());
    }

    /** An apostrophe that keeps spreadsheets from running a text is no part of it. */
    private static String plain(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static Grid loosely(SourceText source, char separator) throws Refusal {
        var rows = new Rows();
        new Delimited(source.text(), separator, rows).read();
        return rows.grid("csv", true, withQuotes(source.remarks()));
    }

    private static List<Grid.Remark> withQuotes(List<Grid.Remark> remarks) {
        var all = new ArrayList<>(remarks);
        all.add(new Grid.Remark("encoding", 0, "有引号没有配对，已按原样保留在格内；请核对带引号的格"));
        return all;
    }
}
