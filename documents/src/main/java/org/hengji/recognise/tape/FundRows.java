package org.hengji.recognise.tape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengji.entry.Amounts;
import org.hengji.entry.Numbers;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.recognise.Notes;
import org.hengji.time.Phase;

/** 资金行: the total and its sources, out of a table or out of labels with one amount each. */
final class FundRows {

    private static final Map<String, String> AMOUNTS = Map.of(
            "funds.initial", "initial",
            "funds.adjusted", "adjusted",
            "funds.executed", "executed",
            "funds.forecast", "forecast");

    private static final Pattern EDGES =
            Pattern.compile("^(?:其中[:：]?|[（(][一二三四五六七八九十0-9]{1,2}[)）]|[0-9]{1,2}[、.])|[:：]$");
    private static final Pattern PARTS = Pattern.compile("\\(.{0,200}\\)$");
    private static final Path LIST = Path.of("funds");

    private final Notes notes;
    private final MoneyUnit unit;
    private final List<Fund> rows = new ArrayList<>();

    FundRows(Notes notes, MoneyUnit unit) {
        this.notes = notes;
        this.unit = unit;
    }

    List<Fund> rows() {
        return List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A row of a table with a head. */
    void add(Cut cut, Header header, List<Column> columns, Lexicon lexicon) {
        var label = cut.text(0);
        if (label.isEmpty() && cut.cells().values().stream().allMatch(String::isEmpty)) {
            return;
        }
        var cells = new HashMap<String, Object>();
        for (var i = 1; i < columns.size(); i++) {
            put(cells, columns.get(i).role(), cut.text(i));
        }
        var role = label.isEmpty() ? "fund.total" : lexicon.role(label);
        if (role.startsWith("fund.total")) {
            header.points().ifPresent(points -> cells.putIfAbsent("weight", points));
        }
        cells.put("source", source(role));
        cells.put("label", label.isEmpty() ? Cell.blank() : Cell.text(bare(label)));
        var at = LIST.row(rows.size());
        rows.add(Records.with(Fund.blank(), cells));
        if (!cut.isCertain()) {
            notes.add(Note.Kind.UNPLACED, cut.row(), at, cut.printed(), List.of(), "这一行的格子不全，金额放在哪一栏有两种可能，请对照原件核对");
        }
        notes.unplaced(cut.row(), cut.dropped().stream().map(Token::text).toList(), "没有找到它在资金表里的位置");
    }

    /** A label with one amount of its own. */
    void add(String role, String label, Phase phase, String column, String amount) {
        rows.add(Fund.blank()
                .with("source", source(role))
                .with("label", Cell.text(bare(label)))
                .with("phase", phase)
                .with(column, amount(amount)));
    }

    /** Another column of the last row, or of the row with the same label. */
    boolean fill(String label, String column, String text) {
        for (var i = rows.size() - 1; i >= 0; i--) {
            var row = rows.get(i);
            if (row.label().raw().equals(bare(label)) && cell(row, column).isAbsent()) {
                var cells = new HashMap<String, Object>();
                put(
                        cells,
                        column.equals("initial") || AMOUNTS.containsValue(column) ? "funds." + column : column,
                        text);
                rows.set(i, Records.with(row, cells));
                return true;
            }
        }
        return false;
    }

    private static Cell<?> cell(Fund row, String column) {
        return (Cell<?>) Records.get(row, column);
    }

    private void put(Map<String, Object> cells, String role, String text) {
        var amount = AMOUNTS.get(role);
        if (amount != null) {
            cells.put(amount, amount(text));
            return;
        }
        switch (role) {
            case "funds.rate", "rate" -> cells.put("rate", points(text));
            case "weight", "funds.rateWeight" -> cells.put("weight", points(text));
            case "score", "funds.rateScore" -> cells.put("score", points(text));
            case "reason" ->
                cells.put("reason", isSlash(text) ? new Cell.NotApplicable<String>(text) : Texts.read(text));
            default -> {}
        }
    }

    /** Sources have no points of their own, which some forms print as a slash. */
    private static Cell<BigDecimal> points(String text) {
        return isSlash(text) ? new Cell.NotApplicable<>(text) : Numbers.points(text);
    }

    private static boolean isSlash(String text) {
        return Folds.label(text).equals("/");
    }

    /** The unit alone is a blank; an amount printed twice, or with its parts in brackets, is the amount. */
    private Cell<Yuan> amount(String text) {
        var folded = Folds.label(text);
        if (MoneyUnit.of(folded).isPresent()) {
            return Cell.blank();
        }
        if (folded.equals("/")) {
            return new Cell.NotApplicable<>(text);
        }
        var read = Amounts.read(text, unit);
        var bare = once(PARTS.matcher(Folds.label(text)).replaceFirst(""));
        if (!(read instanceof Cell.Unreadable<Yuan>) || bare.isEmpty()) {
            return read;
        }
        var plain = Amounts.read(bare, unit);
        if (plain instanceof Cell.Known<Yuan>(var amount, var _)) {
            notes.add(Note.Kind.UNPLACED, 0, LIST.row(rows.size()), List.of(text), List.of(bare), "金额后面的说明没有放进表里");
            return Cell.known(amount, text.strip());
        }
        return read;
    }

    private static String once(String text) {
        var half = text.substring(0, text.length() / 2);
        return text.equals(half + half) ? half : text;
    }

    private static FundSource source(String role) {
        var parts = role.split("\\.", -1);
        return FundSource.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String bare(String label) {
        var text = Lexicon.squeezed(label).strip();
        var bare = EDGES.matcher(text).replaceAll("");
        return EDGES.matcher(bare).replaceAll("").strip();
    }
}
