package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.grid.Grid;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Vocabulary;

/** 粘连的表: a form whose cells run into one another, given back its rows and cells as far as they are certain. */
public final class GluedForm {

    private static final Pattern TITLE = Pattern.compile("^[^。；]{0,50}?(?:绩效|自评|监控|目标|评价)[^。；]{0,12}?表(?:格)?");
    private static final Pattern YEAR = Pattern.compile("^[(（]?20[0-9]{2}年?度?[)）]");
    /** The head of the rates, which as the name of an indicator is none. */
    private static final Pattern RATE = Pattern.compile("(?<=[)）数])预算执行率");

    private static final Pattern REMARK = Pattern.compile("^(注|说明)[:：]?");
    private static final Pattern WHOLE = Pattern.compile("^(100(?:\\.0{1,2})?分?)([0-9]{1,3}(?:\\.[0-9]{1,2})?分?)$");
    private static final List<BigDecimal> USUAL =
            List.of(BigDecimal.valueOf(90), BigDecimal.valueOf(100), BigDecimal.valueOf(80));

    private final Grid grid;
    private final Ruleset ruleset;
    private final Labels labels;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<GluedRow> table = new ArrayList<>();
    private final List<GluedRow> funds = new ArrayList<>();
    private List<String> fundColumns = List.of();
    private List<BigDecimal> sums = USUAL;
    private List<String> columns = List.of();
    private boolean isInGoals;

    private GluedForm(Grid grid, Ruleset ruleset) {
        this.grid = grid;
        this.ruleset = ruleset;
        this.labels = new Labels(vocabulary(ruleset));
    }

    private static Vocabulary vocabulary(Ruleset ruleset) {
        return ruleset.vocabulary("table-form");
    }

    /** The form with its cells; empty where the head of its table is not glued. */
    public static Optional<GluedForm> of(Grid grid, Ruleset ruleset) {
        if (grid.hasCells()) {
            return Optional.empty();
        }
        for (var i = 0; i < grid.rows().size(); i++) {
            var text = grid.rows().get(i).text(0);
            var head = GluedHead.find(text, vocabulary(ruleset));
            if (head.isPresent()
                    && (head.get().isGlued()
                            || isGlued(grid.rows().subList(i + 1, grid.rows().size())))) {
                var form = new GluedForm(grid, ruleset);
                form.read(i, head.get());
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** Whether most lines below a head hold a name and its numbers without a blank between them. */
    private static boolean isGlued(List<Grid.Row> below) {
        var lines = below.stream()
                .map(row -> row.text(0).strip())
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .toList();
        var glued = lines.stream()
                .filter(text -> text.chars().noneMatch(c -> Glyphs.isBlank((char) c))
                        && text.length() > 6
                        && Glyphs.isHan(text.charAt(0)))
                .count();
        return lines.size() > 1 && glued * 10 >= lines.size() * 7L;
    }

    private void read(int at, GluedHead head) {
        for (var row : grid.rows().subList(0, at)) {
            head(row.number(), row.text(0).strip());
        }
        var number = grid.rows().get(at).number();
        var line = grid.rows().get(at).text(0);
        head(number, line.substring(0, head.from()).strip());
        closeFunds();
        body(at, head, line.substring(head.end()));
    }

    /** What stands before the table: title, fields, funds, goals. */
    private void head(int number, String text) {
        var rest = text;
        var title = TITLE.matcher(rest);
        if (rows.stream()
                        .noneMatch(row -> row.cells().size() == 1
                                && TITLE.matcher(row.text(0)).find())
                && title.find()) {
            add(number, title.group());
            rest = rest.substring(title.end());
            var year = YEAR.matcher(rest);
            if (year.find()) {
                add(number, year.group());
                rest = rest.substring(year.end());
            }
        }
        for (var piece : labels.cut(RATE.matcher(rest).replaceAll("执行率"), this::isWanted)) {
            piece(number, piece);
        }
        flush(number);
    }

    private boolean isWanted(String role, boolean isEdge) {
        return role.startsWith("goals.") && (isEdge || !isInGoals)
                || !role.startsWith("goals.")
                        && !isInGoals
                        && !role.equals("total")
                        && !role.equals("below")
                        && !role.equals("grade")
                        && !role.startsWith("indicators.");
    }

    private final List<String> fundHead = new ArrayList<>();
    private final List<String> fundRoles = new ArrayList<>();
    private final List<FundLines.Line> fundLines = new ArrayList<>();
    private final List<String> goalHead = new ArrayList<>();

    private void piece(int number, Labels.Piece piece) {
        if (piece.role().startsWith("goals.")) {
            flushFunds(number);
            closeFunds();
            isInGoals = true;
            goalHead.add(piece.label());
            if (!piece.text().isEmpty()) {
                goals(number, piece.text());
            }
            return;
        }
        if (isFundColumn(piece.role())) {
            column(piece);
            if (!piece.text().isEmpty()) {
                flushFunds(number);
                add(number, piece.text());
            }
            return;
        }
        flushFunds(number);
        if (piece.role().startsWith("fund.") && !fundColumns.isEmpty()) {
            fundLines.add(new FundLines.Line(number, piece.label(), piece.text()));
            return;
        }
        closeFunds();
        if (piece.label().isEmpty()) {
            add(number, piece.text());
        } else if (piece.text().isEmpty()) {
            add(number, piece.label());
        } else {
            add(number, piece.label(), piece.text());
        }
    }

    /** 执行率得分 behind 分值 is two columns, 执行率 and 得分; behind 执行率权重 it is one. */
    private void column(Labels.Piece piece) {
        var rate = labels.role(piece.label()).equals("funds.rateScore") && !fundRoles.contains("funds.rateWeight")
                ? piece.label().indexOf('率') + 1
                : 0;
        var parts = rate > 0
                ? List.of(piece.label().substring(0, rate), piece.label().substring(rate))
                : List.of(piece.label());
        for (var part : parts) {
            fundHead.add(part);
            fundRoles.add(labels.role(part));
        }
    }

    private boolean isFundColumn(String role) {
        return role.startsWith("funds.") && !role.equals("funds.heading")
                || !fundHead.isEmpty() && (role.equals("weight") || role.equals("score"));
    }

    private void flush(int number) {
        flushFunds(number);
        if (!goalHead.isEmpty()) {
            goalHead.forEach(label -> add(number, label));
            goalHead.clear();
        }
    }

    private void flushFunds(int number) {
        if (fundRoles.isEmpty()) {
            return;
        }
        var cells = new ArrayList<String>(List.of(""));
        cells.addAll(fundHead);
        add(number, cells);
        fundColumns = List.copyOf(fundRoles);
        fundHead.clear();
        fundRoles.clear();
    }

    private void closeFunds() {
        var read = new FundLines(fundColumns, ruleset).read(fundLines);
        for (var i = 0; i < read.size(); i++) {
            var row = read.get(i);
            var cells = new ArrayList<String>(List.of(fundLines.get(i).label()));
            cells.addAll(row.cells());
            add(row.number(), cells);
            funds.add(row);
            weigh(row);
        }
        fundLines.clear();
    }

    private void weigh(GluedRow row) {
        var weight = fundColumns.indexOf("weight");
        if (weight >= 0
                && !row.cells().get(weight).isEmpty()
                && Glyphs.isDigit(row.cells().get(weight).charAt(0))) {
            sums = List.of(BigDecimal.valueOf(100)
                    .subtract(new BigDecimal(row.cells().get(weight).replace("分", ""))));
        }
    }

    private static boolean isCompared(String role) {
        return role.equals("goals.expected") || role.equals("goals.actual");
    }

    /** Two texts side by side cannot be told apart, unless one is a copy of the other. */
    private void goals(int number, String text) {
        var values = goalHead.stream()
                .filter(label -> isCompared(labels.role(label)))
                .toList();
        var half = text.length() / 2;
        var isCopied = values.size() == 2
                && text.length() % 2 == 0
                && text.substring(0, half).equals(text.substring(half));
        var cells = new ArrayList<>(goalHead);
        add(number, cells);
        var heading = goalHead.size() > values.size() && !values.isEmpty() ? List.of("") : List.<String>of();
        var texts = new ArrayList<>(heading);
        texts.addAll(isCopied ? List.of(text.substring(0, half), text.substring(half)) : List.of(text));
        add(number, texts);
        goalHead.clear();
    }

    private void body(int at, GluedHead head, String first) {
        var lines = new ArrayList<GluedTable.Source>();
        var tail = new ArrayList<GluedTable.Source>();
        var number = grid.rows().get(at).number();
        part(number, first.strip(), lines, tail);
        for (var row : grid.rows().subList(at + 1, grid.rows().size())) {
            part(row.number(), row.text(0).strip(), lines, tail);
        }
        add(number, head.labels());
        columns = head.columns();
        table.addAll(GluedTable.read(lines, columns, tail.isEmpty() ? List.of() : sums, ruleset));
        tail.forEach(this::tail);
    }

    /** Puts a line, or what of it stands before the label that ends the table, to the rows. */
    private void part(int number, String line, List<GluedTable.Source> lines, List<GluedTable.Source> tail) {
        if (line.isEmpty()) {
            return;
        }
        if (!tail.isEmpty()) {
            tail.add(new GluedTable.Source(number, line));
            return;
        }
        var end = end(line);
        if (end > 0) {
            lines.add(new GluedTable.Source(number, line.substring(0, end)));
        }
        if (end < line.length()) {
            tail.add(new GluedTable.Source(number, line.substring(end)));
        }
    }

    private int end(String line) {
        for (var at = 0; at < line.length(); at++) {
            var isEdge = at == 0 || !Glyphs.isHan(line.charAt(at - 1));
            if (isEdge && endsTable(line, at) || labels.mayBegin(line, at) && isTotal(line, at)) {
                return at;
            }
        }
        return line.length();
    }

    /** 总分100, also behind words. */
    private boolean isTotal(String line, int at) {
        for (var length = 2; length <= 6 && at + length < line.length(); length++) {
            var isLabel = labels.role(line.substring(at, at + length)).equals("total");
            if (isLabel && Glyphs.isDigit(line.charAt(at + length))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsTable(String line, int at) {
        if (line.startsWith("注：", at)
                || line.startsWith("注:", at)
                || line.startsWith("合计", at)
                || line.startsWith("说明", at)) {
            return true;
        }
        for (var length = Math.min(14, line.length() - at); length > 1 && labels.mayBegin(line, at); length--) {
            var role = labels.role(line.substring(at, at + length));
            if (role.equals("total") || role.equals("below") || role.equals("grade")) {
                return true;
            }
        }
        return false;
    }

    private void tail(GluedTable.Source line) {
        for (var piece : labels.cut(
                line.text(), (role, _) -> role.equals("total") || role.equals("below") || role.equals("grade"))) {
            if (piece.label().isEmpty() && REMARK.matcher(piece.text()).find()) {
                return;
            }
            if (!piece.role().equals("total")) {
                add(
                        line.number(),
                        piece.label().isEmpty() ? List.of(piece.text()) : List.of(piece.label(), piece.text()));
                continue;
            }
            var whole = WHOLE.matcher(piece.text());
            var cells = new ArrayList<String>(List.of(piece.label()));
            if (whole.matches()) {
                cells.addAll(List.of(whole.group(1), whole.group(2)));
            } else if (isPoints(piece.text())) {
                cells.add(piece.text());
            } else {
                open.add(new GluedRow(line.number(), piece.label() + piece.text(), List.of(), GluedRow.OPEN, true));
            }
            add(line.number(), cells);
        }
    }

    private final List<GluedRow> open = new ArrayList<>();

    private static boolean isPoints(String text) {
        return text.matches("[0-9]{1,2}(?:\\.[0-9]{1,2})?分?|100(?:\\.0{1,2})?分?");
    }

    private void add(int number, String... texts) {
        add(number, List.of(texts));
    }

    private void add(int number, List<String> texts) {
        if (texts.stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(new Grid.Row(number, texts.stream().map(Grid.Cell::of).toList()));
        }
    }

    /** What the columns of the indicator table hold. */
    public List<String> columns() {
        return columns;
    }

    /** The rows of the indicator table. */
    public List<GluedRow> table() {
        return List.copyOf(table);
    }

    /** All else, in the rows and cells that were found again. */
    public Grid grid() {
        return new Grid(grid.format(), true, rows, grid.notes());
    }

    /** The notes of a form with a note for every row whose numbers were cut apart or left out, and for the lost cells. */
    public Source noted(Source source, List<String> indicators, List<String> labelsOfFunds) {
        var noted = source.plus(
                new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "原件没有单元格，只按认得的标签切分，其余没有放进表里"));
        noted = noted(noted, "indicators", table, indicators);
        noted = noted(noted, "funds", funds, labelsOfFunds);
        return noted(noted, "total", open, List.of());
    }

    private static Source noted(Source source, String list, List<GluedRow> rows, List<String> names) {
        var noted = source;
        var at = 0;
        for (var row : rows) {
            var found = at;
            while (found < names.size()
                    && (names.get(found).isEmpty() || !row.printed().contains(names.get(found)))) {
                found++;
            }
            at = found < names.size() ? found + 1 : at;
            if (row.isDoubtful()) {
                var place = found < names.size() ? Path.of(list).row(found) : Path.FORM;
                noted = row.isOpen() ? noted.withNotes(others(noted.notes(), place)) : noted;
                var kind = row.isOpen() ? Note.Kind.UNPLACED : Note.Kind.GLUED;
                noted = noted.plus(
                        new Note(kind, row.number(), place, List.of(row.printed()), row.read(), row.doubt()));
            }
        }
        return noted;
    }

    /** The notes without one that says less of the same row. */
    private static List<Note> others(List<Note> notes, Path place) {
        return notes.stream()
                .filter(note -> note.kind() != Note.Kind.UNPLACED
                        || place.equals(Path.FORM)
                        || !note.at().equals(place))
                .toList();
    }
}
