package org.hengji.recognise.tape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengji.entry.Numbers;
import org.hengji.entry.Targets;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.recognise.NamedUnit;
import org.hengji.recognise.Notes;
import org.hengji.time.Phase;

/** 指标行: the rows cut out of a table as typed indicators, labels of merged cells filled down. */
final class IndicatorRows {

    private static final Map<String, String> TEXTS = Map.of(
            "indicators.baseline", "baseline",
            "indicators.basis", "basis",
            "indicators.standard", "standard",
            "indicators.explanation", "explanation",
            "indicators.scoringRule", "scoringRule",
            "indicators.cause", "cause",
            "indicators.measure", "measure",
            "indicators.likelihood", "likelihood",
            "reason", "reason",
            "remark", "remark");

    private static final List<String> ASKED = List.of("indicators.target", "indicators.actual", "weight", "score");

    private static final Pattern STARS = Pattern.compile("^(?:指标\\s*\\d{1,3}\\s*[:：、.]\\s*)?([★☆*＊]{1,3})");
    private static final Pattern POINTS = Pattern.compile("^(.+?)[(（]([0-9]{1,3}(?:\\.[0-9]{1,2})?)分[)）]$");
    private static final Pattern EMPTY = Pattern.compile("(?:指标[0-9]{0,3}[:.、]?)?[-/.…·]*");

    private final Lexicon lexicon;
    private final Notes notes;
    private final List<Column> columns;
    private final Path list;
    private final Phase phase;
    private final Levels levels;
    private final int half;
    private final int first;
    private final String section;
    private final List<Indicator> rows = new ArrayList<>();

    /**
     * 表的一部分: one of the halves or targets that stand side by side.
     *
     * @param first how many rows of the form stand before its own
     * @param section what its targets are set for; empty where rows have one target
     * @param keepsColumns whether the place of a cell says which column it belongs to
     */
    record Part(int half, int first, String section, boolean keepsColumns) {}

    IndicatorRows(Lexicon lexicon, Notes notes, List<Column> columns, Path list, Phase phase, Part part) {
        this.section = part.section();
        this.first = part.first();
        this.lexicon = lexicon;
        this.notes = notes;
        this.columns = columns;
        this.list = list;
        this.phase = phase;
        this.half = part.half();
        this.levels = new Levels(lexicon, part.keepsColumns());
    }

    List<Indicator> rows() {
        return List.copyOf(rows);
    }

    void add(Cut cut) {
        levels.read(text(cut, "indicators.level1"), text(cut, "indicators.level2"));
        var name = text(cut, "indicators.name").replace("\n", "");
        if (isTemplate(cut, name)) {
            if (half == 0) {
                notes.add(Note.Kind.TEMPLATE_ROW, cut.row(), Path.FORM, cut.printed(), List.of(), "空的模板行，没有计入");
            }
            return;
        }
        if (half > 0 && (EMPTY.matcher(Folds.label(name)).matches() || isLeftOut(cut))) {
            return;
        }
        if (isPart(cut)) {
            var parent = rows.removeLast();
            var parts = new ArrayList<>(parent.rows());
            var at = list.row(first + rows.size()).child("rows").row(parts.size());
            parts.add(indicator(cut, name, at)
                    .with("level1", Cell.absent())
                    .with("level1Weight", Cell.absent())
                    .with("level2", Cell.absent()));
            rows.add(parent.with("rows", parts));
            return;
        }
        rows.add(indicator(cut, name, list.row(first + rows.size())));
    }

    /** One of several targets of a row that is not set there. */
    private boolean isLeftOut(Cut cut) {
        return !section.isEmpty() && isEmpty(text(cut, "indicators.target"));
    }

    /** A row without points below one that has points and no value of its own. */
    private boolean isPart(Cut cut) {
        if (rows.isEmpty() || column("weight") < 0) {
            return false;
        }
        var above = rows.getLast();
        return above.weight().isKnown()
                && !above.target().isAnswered()
                && !above.actual().isAnswered()
                && text(cut, "weight").isEmpty()
                && text(cut, "score").isEmpty()
                && !text(cut, "indicators.target").isEmpty()
                && text(cut, "indicators.level2").isEmpty();
    }

    private boolean isTemplate(Cut cut, String name) {
        return EMPTY.matcher(Folds.label(name)).matches()
                && isEmpty(text(cut, "indicators.target"))
                && isEmpty(text(cut, "indicators.actual"))
                && isEmpty(text(cut, "weight"));
    }

    private static boolean isEmpty(String text) {
        return EMPTY.matcher(Folds.label(text)).matches();
    }

    private Indicator indicator(Cut cut, String printedName, Path at) {
        var ownUnit = text(cut, "indicators.unit");
        var named = NamedUnit.of(printedName, ownUnit, lexicon.ruleset().measures());
        var sign = sign(cut);
        var printed = text(cut, "indicators.target").replace("\n", "");
        var target = Targets.read(printed.isEmpty() ? printed : sign + printed);
        var cells = new HashMap<String, Object>();
        cells.put("phase", phase);
        cells.put("level1", column("indicators.level1") < 0 ? Cell.absent() : Cell.text(levels.level1()));
        cells.put(
                "level1Weight",
                levels.points().<Cell<BigDecimal>>map(Numbers::points).orElse(Cell.absent()));
        cells.put("level2", column("indicators.level2") < 0 ? Cell.absent() : Cell.text(levels.level2()));
        cells.put("core", core(printedName));
        cells.put("name", notes.text(named.name(), cut.row(), at.child("name")));
        cells.put("unit", Texts.read(ownUnit.isEmpty() ? named.unitBeside(target) : ownUnit));
        cells.put("weight", points(cut, "weight"));
        cells.put("target", column("indicators.target") < 0 ? Cell.absent() : target);
        cells.put("actual", value(cut, "indicators.actual"));
        cells.put("forecast", value(cut, "indicators.forecast"));
        cells.put("score", column("score") < 0 ? openScore(cut) : points(cut, "score"));
        cells.put("templateBound", own(named.templateBound()));
        cells.put("direction", own(nature(cut)));
        TEXTS.forEach((role, component) -> {
            if (column(role) >= 0) {
                cells.put(component, notes.text(text(cut, role), cut.row(), at.child(component)));
            }
        });
        choose(cut, "cause", Choices.CAUSE, cells);
        choose(cut, "likelihood", Choices.LIKELIHOOD, cells);
        grades(cut, cells);
        cells.put("section", own(section));
        if (column("weight") < 0) {
            namePoints(named.name(), cells);
        }
        explain(cut, at);
        return Records.with(Indicator.blank(), cells);
    }

    /** The answers a row ticks, with what it writes instead of a tick. */
    private void choose(Cut cut, String component, String role, Map<String, Object> cells) {
        var chosen = new ArrayList<String>();
        var isAsked = false;
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.role().startsWith(role)) {
                isAsked = true;
                var text = cut.text(i).strip();
                if (!text.isEmpty()) {
                    chosen.add(text.length() == 1 ? column.role().substring(role.length()) : text);
                }
            }
        }
        if (isAsked) {
            cells.put(component, Cell.text(String.join("；", chosen)));
        }
    }

    /** What each grade asks, in one text: 优：≥320辆；良：≥300辆. */
    private void grades(Cut cut, Map<String, Object> cells) {
        var grades = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).role().startsWith(Choices.GRADE) && !cut.text(i).isEmpty()) {
                grades.add(columns.get(i).role().substring(Choices.GRADE.length()) + "：" + cut.text(i));
            }
        }
        if (!grades.isEmpty()) {
            cells.put("standard", Cell.text(String.join("；", grades)));
        }
    }

    /** Whether a tick stands behind a column that has no cell, so that it may belong to another. */
    private boolean lostChoice(Cut cut) {
        var isLost = false;
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).role().startsWith("choice.")) {
                if (isLost && !cut.text(i).isEmpty()) {
                    return true;
                }
                isLost |= !cut.has(i);
            }
        }
        return false;
    }

    /** 养护里程（20分）: the points behind the name, where they have no column. */
    private static void namePoints(String name, Map<String, Object> cells) {
        var found = POINTS.matcher(name);
        if (found.matches()) {
            cells.put("name", Cell.text(found.group(1)));
            cells.put("weight", Numbers.points(found.group(2)));
        }
    }

    private void explain(Cut cut, Path at) {
        if (levels.isLowered() && half == 0) {
            notes.add(
                    Note.Kind.UNPLACED,
                    cut.row(),
                    at,
                    List.of(levels.level2()),
                    List.of(levels.level1(), levels.level2()),
                    "“" + levels.level2() + "”按“" + levels.level1() + "”之下的二级指标读，也可能是一级指标，请对照原件核对");
        }
        if (!cut.isCertain() || lostChoice(cut)) {
            notes.add(Note.Kind.UNPLACED, cut.row(), at, cut.printed(), List.of(), "这一行的格子不全，数字放在哪一栏有两种可能，请对照原件核对");
        }
        if (lostSign(cut)) {
            notes.add(Note.Kind.UNPLACED, cut.row(), at, cut.printed(), List.of(), "这一行没有读到计算符号，请对照原件核对");
        }
        if (isNameOnly(cut)) {
            notes.add(Note.Kind.UNPLACED, cut.row(), at, cut.printed(), List.of(), "这一行只读到名称，没有读到值，可能是别的行的文字，请对照原件核对");
        }
        if (half > 0) {
            return;
        }
        var classes = dropped(cut, true);
        if (!classes.isEmpty()) {
            notes.add(Note.Kind.TEMPLATE_ROW, cut.row(), Path.FORM, classes, List.of(), "这一类没有填指标");
        }
        var texts = dropped(cut, false);
        if (!texts.isEmpty()) {
            notes.add(Note.Kind.UNPLACED, cut.row(), at, texts, List.of(), "没有找到它在表里的位置");
        }
    }

    /** Whether the row has nothing of what the table is for, though it does not show blank cells for it. */
    private boolean isNameOnly(Cut cut) {
        var hasPlaces = cut.tokens().size() > 1
                && cut.tokens().stream().filter(Token::isBlank).count() > 1;
        return !hasPlaces
                && !lexicon.isLevel(text(cut, "indicators.name"))
                && ASKED.stream().anyMatch(role -> column(role) >= 0)
                && ASKED.stream().allMatch(role -> text(cut, role).isEmpty());
    }

    private List<String> dropped(Cut cut, boolean isLevel) {
        return cut.dropped().stream()
                .map(Token::text)
                .filter(text -> lexicon.isLevel(text) == isLevel)
                .toList();
    }

    /** Whether a number stands without the comparator that a column of its own should give. */
    private boolean lostSign(Cut cut) {
        var isAsked = column("indicators.comparator") >= 0 && !cut.has(column("indicators.comparator"))
                || column("indicators.direction") >= 0 && !cut.has(column("indicators.direction"));
        return isAsked && sign(cut).isEmpty() && lexicon.sort(text(cut, "indicators.target")) == Sort.NUMBER;
    }

    private Cell<String> core(String name) {
        var stars = STARS.matcher(name);
        return stars.find() ? Cell.text(stars.group(1)) : Cell.absent();
    }

    /** The comparator, in whichever of its columns it stands. */
    private String sign(Cut cut) {
        var sign = Folds.label(text(cut, "indicators.comparator"));
        var direction = Folds.label(text(cut, "indicators.direction"));
        return lexicon.sort(direction) == Sort.SIGN ? direction : lexicon.sort(sign) == Sort.SIGN ? sign : "";
    }

    private String nature(Cut cut) {
        var nature = Folds.label(text(cut, "indicators.comparator"));
        var direction = Folds.label(text(cut, "indicators.direction"));
        return lexicon.sort(nature) == Sort.NATURE ? nature : lexicon.sort(direction) == Sort.NATURE ? direction : "";
    }

    private Cell<Target> value(Cut cut, String role) {
        return column(role) < 0 ? Cell.absent() : Targets.read(text(cut, role).replace("\n", ""));
    }

    private Cell<BigDecimal> points(Cut cut, String role) {
        return column(role) < 0 ? Cell.absent() : Numbers.points(text(cut, role));
    }

    /** Points without a head of their own, where the row has some. */
    private Cell<BigDecimal> openScore(Cut cut) {
        var printed = text(cut, IndicatorGrammar.OPEN_SCORE);
        return printed.isEmpty() ? Cell.absent() : Numbers.points(printed);
    }

    private static Cell<String> own(String text) {
        return text.isEmpty() ? Cell.absent() : Cell.text(text);
    }

    private String text(Cut cut, String role) {
        var column = column(role);
        return column < 0 ? "" : cut.text(column);
    }

    private boolean isShared(String role) {
        return role.endsWith("level1") || !section.isEmpty() && !role.equals("indicators.target");
    }

    /** The column of that role in this half; what halves share stands in the first. */
    private int column(String role) {
        var shared = -1;
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.is(role) && column.half() == half) {
                return i;
            }
            shared = column.is(role) && column.half() == 0 && isShared(role) ? i : shared;
        }
        return shared;
    }
}
