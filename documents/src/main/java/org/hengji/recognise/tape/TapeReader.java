package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.money.MoneyUnit;
import org.hengji.number.Folds;
import org.hengji.recognise.Notes;
import org.hengji.time.Phase;

/** 读带: walks along the tape and gives each block to the one who knows it. */
final class TapeReader {

    private static final Pattern UNIT = Pattern.compile("单位[:：]?(百万元|千元|万元|亿元|元)|[(（](?:单位[:：])?(百万元|千元|万元|亿元|元)[)）]");
    private static final Pattern MARGIN = Pattern.compile(
            "(?:公开)?[0-9]{1,2}表|表[0-9]{1,3}|附件[0-9]{0,2}:?|-?[0-9]{1,4}-?|第[0-9]+页.{0,8}|单位[:：]?.{0,4}元|.{0,2}阶段|[(]?20[0-9]{2}年度?[)]?");
    private static final Pattern SPLIT = Pattern.compile("^按(?:收入|支出)(?:性质|类型|来源|构成)?(?:划?分|分类)");
    private static final Pattern REMARKS = Pattern.compile("^(?:注|说明|备注|填表说明|填报说明)[:：]");
    private static final Pattern THROUGH = Pattern.compile("1[-—~至－](1?[0-9])月");

    private final Tape tape;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Notes notes = new Notes();
    private final Map<String, String> fields = new HashMap<>();
    private final List<Token> heads = new ArrayList<>();
    private final FundRows funds;
    private final Goals goals = new Goals(notes);
    private final MoneyUnit unit;
    private final boolean isUnitPrinted;
    private Optional<Header> table = Optional.empty();
    private final List<Cut> cuts = new ArrayList<>();
    private final List<Token> totals = new ArrayList<>();
    private Optional<String> through = Optional.empty();
    private final SectionPoints sections = new SectionPoints();
    private boolean endsInTable;
    private boolean awaitsScore;
    private boolean isBelow;
    private boolean isScoreBlank;
    private final List<String> places = new ArrayList<>();
    private int at;

    TapeReader(Tape tape, Lexicon lexicon) {
        this.tape = tape;
        this.lexicon = lexicon;
        this.tokens = Tokens.of(tape, lexicon);
        var printed = unit();
        this.isUnitPrinted = printed.isPresent();
        this.unit = printed.orElse(MoneyUnit.WAN);
        this.funds = new FundRows(notes, unit);
    }

    Notes notes() {
        return notes;
    }

    Map<String, String> fields() {
        return fields;
    }

    List<Token> heads() {
        return heads;
    }

    FundRows funds() {
        return funds;
    }

    Goals goals() {
        return goals;
    }

    MoneyUnit moneyUnit() {
        return unit;
    }

    boolean isUnitPrinted() {
        return isUnitPrinted;
    }

    Optional<Header> table() {
        return table;
    }

    List<Cut> cuts() {
        return cuts;
    }

    /** What stands behind the label of the total. */
    List<Token> totals() {
        return totals;
    }

    /** Whether a blank cell stands behind what the row of the total prints. */
    boolean isScoreBlank() {
        return isScoreBlank;
    }

    /** What the targets that stand side by side are set for; empty where each row has one. */
    List<String> places() {
        return List.copyOf(places);
    }

    SectionPoints sections() {
        return sections;
    }

    Optional<String> through() {
        return through;
    }

    /** Whether the source stops within its table, in a row that lacks what the rows above it have. */
    boolean isTorn() {
        if (!endsInTable || cuts.size() < 2) {
            return false;
        }
        var last = cuts.getLast();
        if (!last.dropped().isEmpty()) {
            return true;
        }
        var columns = table.orElseThrow().columns();
        for (var i = 0; i < columns.size(); i++) {
            var column = i;
            var isAsked =
                    columns.get(i).is("indicators.target") && columns.get(i).half() == 0
                            || cuts.stream()
                                    .limit(cuts.size() - 1L)
                                    .noneMatch(cut -> cut.text(column).isEmpty());
            if (isAsked && last.text(i).isEmpty() && !columns.get(i).role().startsWith("indicators.level")) {
                return true;
            }
        }
        return false;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Tape tape() {
        return tape;
    }

    void read() {
        while (at < tokens.size()) {
            readBlock();
        }
    }

    private void readBlock() {
        var token = tokens.get(at);
        month(token);
        if (token.isBlank()) {
            at++;
            return;
        }
        if (!token.isLabel()) {
            loose(token);
            return;
        }
        var indicators = Header.indicators(tokens, at, tape.isInRows());
        if (indicators.isFound()) {
            readTable(indicators);
            return;
        }
        var money = Header.funds(tokens, at);
        if (money.isFound()) {
            readFunds(money);
            return;
        }
        readLabel(token);
    }

    private void readLabel(Token token) {
        if (table.isPresent() && token.role().equals("fund.total")) {
            readTotal();
        } else if (token.is("goals.")) {
            readGoals();
        } else if (token.is("fund.") || token.is("funds.") && !token.is("funds.heading")) {
            readAmount();
        } else if (token.role().equals("total")
                || token.role().equals("score")
                || token.role().equals("grade")) {
            readTotal();
        } else if (token.is("heading.") || token.is("funds.heading")) {
            sections.begin(token);
            at++;
        } else {
            readField();
        }
    }

    /** Text that stands under no label: the title and what is around the table, or something without a place. */
    private void loose(Token token) {
        at++;
        if (REMARKS.matcher(token.text()).find() || isBelow) {
            isBelow = true;
            return;
        }
        if (lexicon.sort(token.text()) == Sort.NUMBER && isPoints(token)) {
            return;
        }
        var isHead = table.isEmpty() && funds.isEmpty() && goals.isEmpty() && fields.isEmpty();
        if (isHead) {
            heads.add(token);
            return;
        }
        if (!MARGIN.matcher(Folds.label(token.text())).matches()) {
            notes.unplaced(token.row(), List.of(token.text()), "没有找到它在表里的位置");
        }
    }

    /** A number that stands alone: the score announced above, or the points of the block it stands in. */
    private boolean isPoints(Token token) {
        if (!IndicatorGrammar.isPoints(token.text())) {
            return false;
        }
        if (awaitsScore) {
            totals.add(token);
            awaitsScore = false;
            return true;
        }
        return sections.read(token);
    }

    private void readField() {
        var label = tokens.get(at++);
        var value = new StringBuilder();
        while (at < tokens.size()
                && !tokens.get(at).isLabel()
                && isSameField(label, tokens.get(at), !value.isEmpty())) {
            value.append(value.isEmpty() || tokens.get(at).text().isEmpty() ? "" : " ")
                    .append(tokens.get(at).text());
            at++;
        }
        var text = value.toString().replace("\n", "").strip();
        isBelow |= label.role().equals("below") && table.isPresent();
        fields.merge(label.role(), text, (one, other) -> one.isEmpty() ? other : one);
    }

    /** A cell is one value; words go on to the end of their line; where every cell has a line of its own it is the next text. */
    private boolean isSameField(Token label, Token next, boolean hasValue) {
        if (Title.isTitle(next.text())) {
            return false;
        }
        if (tape.hasCells() && hasValue && next.gap() != Gap.SPACE) {
            return false;
        }
        if (tape.isInRows()) {
            return next.row() == label.row();
        }
        return next.gap() == Gap.SPACE || !hasValue;
    }

    private void readGoals() {
        var labels = new ArrayList<Token>();
        while (at < tokens.size() && (tokens.get(at).isBlank() || tokens.get(at).is("goals."))) {
            if (!tokens.get(at).isBlank()) {
                labels.add(tokens.get(at));
            }
            at++;
        }
        var texts = new ArrayList<Token>();
        sections.begin(labels.getFirst());
        while (at < tokens.size()
                && !tokens.get(at).isLabel()
                && !lexicon.isLevel(tokens.get(at).text())) {
            var token = tokens.get(at++);
            if (lexicon.sort(token.text()) != Sort.NUMBER || tape.isInRows() || !isPoints(token)) {
                texts.add(token);
            }
        }
        var isHeading = at < tokens.size()
                && tokens.get(at).isLabel()
                && Header.indicators(tokens, at, tape.isInRows()).isFound();
        if (!isHeading || texts.stream().anyMatch(text -> !text.isBlank())) {
            goals.add(labels, texts, tape);
        }
    }

    private void readAmount() {
        var label = tokens.get(at++);
        var value = new ArrayList<String>();
        while (at < tokens.size() && !tokens.get(at).isLabel() && value.isEmpty()) {
            var token = tokens.get(at);
            if (!token.isBlank() && (tape.isInRows() && token.row() != label.row() || !isAmount(token.text()))) {
                break;
            }
            at++;
            if (!token.isBlank()) {
                value.add(token.text());
            }
        }
        amounts.read(label, value.isEmpty() ? "" : value.getFirst());
    }

    private boolean isAmount(String text) {
        var sort = lexicon.sort(text);
        return sort == Sort.NUMBER
                || sort == Sort.MEASURED
                || sort == Sort.DASH
                || sort == Sort.UNIT
                || sort == Sort.PERCENT
                || !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private final LabelledAmounts amounts = new LabelledAmounts(this);

    private void readFunds(Header header) {
        for (var label : header.labels()) {
            month(label);
        }
        var columns = new ArrayList<Column>();
        columns.add(new Column(
                FundGrammar.LABEL, 0, Math.max(0, header.columns().getFirst().position() - 1)));
        columns.addAll(header.columns());
        at = header.end();
        var rows = new ArrayList<Token>();
        while (at < tokens.size()
                && (!tokens.get(at).isLabel()
                        || tokens.get(at).is("fund.")
                        || tokens.get(at).is("funds.heading"))) {
            if (isProse(tokens.get(at)) && !header.has("reason")
                    || SPLIT.matcher(tokens.get(at).text()).find()) {
                break;
            }
            rows.add(tokens.get(at++));
        }
        var places = new Tape(
                tape.atoms(),
                tape.hasCells(),
                tape.isInRows() && beginRows(rows),
                tape.isInColumns() && header.isInOneRow());
        for (var cut : FundCuts.of(rows, KeptBlanks.on(tape, new FundGrammar(columns, lexicon)), places)) {
            funds.add(cut, header, columns, lexicon);
        }
        if (at < tokens.size() && SPLIT.matcher(tokens.get(at).text()).find()) {
            skipSplit();
        }
    }

    /** Whether most sources begin a row of their own; where rows were joined wrongly they do not. */
    private static boolean beginRows(List<Token> rows) {
        var labels = 0;
        var first = 0;
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).is("fund.")) {
                labels++;
                first += isFirst(rows, i) ? 1 : 0;
            }
        }
        return first * 2 >= labels;
    }

    /** Whether nothing but blanks stands before a text in its row. */
    private static boolean isFirst(List<Token> rows, int at) {
        var before = at;
        while (!rows.get(before).gap().endsRow()
                && before > 0
                && (rows.get(before - 1).isBlank() || rows.get(before - 1).is("funds.heading"))) {
            before--;
        }
        return rows.get(before).gap().endsRow() || before == 0;
    }

    /** 按收入性质分、按支出性质分: income and expenditure below the total are no columns of the table above. */
    private void skipSplit() {
        var left = new ArrayList<String>();
        var row = tokens.get(at).row();
        while (at < tokens.size()
                && !tokens.get(at).is("goals.")
                && !tokens.get(at).is("heading.")
                && !tokens.get(at).is("indicators.")) {
            if (!tokens.get(at).isBlank()) {
                left.add(tokens.get(at).text());
            }
            at++;
        }
        notes.unplaced(row, left, "总额之下按收入和支出性质的划分没有放进表里");
    }

    private boolean isProse(Token token) {
        return !token.isLabel()
                && lexicon.sort(token.text()) == Sort.TEXT
                && token.text().length() > 20;
    }

    private void readTable(Header header) {
        var heads = places(header);
        heads.forEach(head -> places.add(Lexicon.squeezed(head.text())));
        var columns = heads.isEmpty() ? columns(header) : header.columnsWith(heads);
        table = table.isPresent() ? table : Optional.of(new Header(columns, header.labels(), header.end()));
        tokens.subList(at, header.end()).stream()
                .filter(token -> token.is("heading."))
                .forEach(sections::begin);
        at = heads.isEmpty() ? Choices.end(tokens, header.end(), lexicon) : tokens.indexOf(heads.getLast()) + 1;
        var rows = new ArrayList<Token>();
        while (at < tokens.size() && !endsTable(header)) {
            var again = tokens.get(at).isLabel() ? Header.indicators(tokens, at, tape.isInRows()) : header;
            if (tokens.get(at).isLabel() && again.isFound()) {
                at = again.end();
                continue;
            }
            var token = tokens.get(at++);
            if (!rows.isEmpty() || !isSectionPoints(token, header)) {
                rows.add(token);
            }
        }
        endsInTable = at == tokens.size();
        while (endsInTable && rows.size() > 1 && lexicon.sort(rows.getLast().text()) == Sort.DOTS) {
            rows.removeLast();
        }
        var grammar = KeptBlanks.on(tape, new IndicatorGrammar(columns, lexicon, tape.hasCells()));
        cuts.addAll(Cutter.cut(rows, grammar, tape));
    }

    /** 上坪村 | 下坪村: the heads of targets set for several places, in the row of a head that names no target. */
    private List<Token> places(Header header) {
        var isAsked = header.has("indicators.name") && !header.has("indicators.target") && !header.isCriteria();
        if (!isAsked
                || !tape.isInRows()
                || header.has("indicators.actual")
                || !Choices.of(tokens, header, lexicon).isEmpty()) {
            return List.of();
        }
        var row = header.labels().getLast().row();
        var heads = new ArrayList<Token>();
        for (var next = header.end(); next < tokens.size() && tokens.get(next).row() == row; next++) {
            if (!tokens.get(next).isBlank()) {
                heads.add(tokens.get(next));
            }
        }
        var isWords = heads.size() > 1
                && heads.stream()
                        .allMatch(head ->
                                !head.isLabel() && lexicon.sort(head.text()).isWords());
        return isWords ? heads : List.of();
    }

    /** The points of the whole table, before its first row. */
    private boolean isSectionPoints(Token token, Header header) {
        return tokens.get(at - 1).equals(token)
                && !tape.isInRows()
                && lexicon.sort(token.text()) == Sort.NUMBER
                && sections.read(token)
                && header.isFound();
    }

    /** What the head announces, and the points that evaluations print without a head. */
    private List<Column> columns(Header header) {
        var choices = Choices.of(tokens, header, lexicon);
        if (!choices.isEmpty()) {
            return choices;
        }
        if (!header.has("indicators.actual") || header.has("score") || header.has("weight")) {
            return header.columns();
        }
        var columns = new ArrayList<>(header.columns());
        columns.add(new Column(IndicatorGrammar.OPEN_SCORE, 0, columns.getLast().position() + 1));
        return columns;
    }

    private boolean endsTable(Header header) {
        var token = tokens.get(at);
        if (REMARKS.matcher(token.text()).find()) {
            return true;
        }
        if (Title.isTitle(token.text()) && token.gap().endsRow()) {
            return true;
        }
        return switch (token.role()) {
            case "total", "below", "grade" -> true;
            case "remark" -> token.gap().endsRow() || !tape.isInRows() && !header.has("remark");
            case "fund.total" -> token.gap().endsRow() || isSum();
            default ->
                token.is("project.")
                        || token.is("funds.heading")
                        || token.is("goals.") && !header.isCriteria()
                        || token.is("indicators.cause")
                        || token.is("indicators.measure");
        };
    }

    /** 合计 100 97 in one line with the rows above it. */
    private boolean isSum() {
        var next = at + 1 < tokens.size() ? lexicon.sort(tokens.get(at + 1).text()) : Sort.BLANK;
        return !tape.isInRows() && next == Sort.NUMBER;
    }

    /** The points, the score and the grade word behind the label of the total; they may stand a few cells on. */
    private void readTotal() {
        var label = tokens.get(at++);
        if (table.isEmpty() && label.role().equals("score")) {
            awaitsScore = true;
        }
        while (at < tokens.size() && !tokens.get(at).isLabel() && isTotal(label, tokens.get(at))) {
            if (!tokens.get(at).isBlank()) {
                totals.add(tokens.get(at));
                awaitsScore = false;
            }
            isScoreBlank = !totals.isEmpty()
                    && tokens.get(at).isBlank()
                    && table.isPresent()
                    && label.row() == tokens.get(at).row();
            at++;
        }
    }

    private boolean isTotal(Token label, Token next) {
        return !(tape.isInRows() && next.row() != label.row())
                && (next.isBlank()
                        || lexicon.sort(next.text()) == Sort.NUMBER
                        || lexicon.sort(next.text()) == Sort.DASH
                        || lexicon.words("grades").contains(next.text()));
    }

    private void month(Token token) {
        var found = THROUGH.matcher(token.text());
        if (through.isEmpty() && token.isLabel() && found.find()) {
            through = Optional.of(found.group(1));
        }
    }

    private Optional<MoneyUnit> unit() {
        for (var atom : tape.atoms()) {
            if (atom.text().indexOf('元') >= 0 && atom.text().length() <= 40) {
                var found = UNIT.matcher(Folds.label(atom.text()));
                if (found.find()) {
                    return MoneyUnit.of(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        return Optional.empty();
    }

    void note(Note.Kind kind, Token token, String why) {
        notes.add(kind, token.row(), Path.FORM, List.of(token.text()), List.of(), why);
    }

    Cell<String> field(String role) {
        return fields.containsKey(role) ? notes.text(fields.get(role), 0, Path.FORM) : Cell.absent();
    }

    Phase phase(String role) {
        return switch (role) {
            case "fund.total.whole" -> Phase.WHOLE;
            case "fund.total.mid-term" -> Phase.MID_TERM;
            case "fund.total.annual" -> Phase.ANNUAL;
            default -> Phase.UNDIVIDED;
        };
    }
}
