package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.plan.Goal;
import org.hengji.recognise.Notes;
import org.hengji.time.Phase;

/** 总体目标: what is expected and what came of it, side by side or one below the other. */
final class Goals {

    private static final Pattern PERIOD = Pattern.compile("[(（]([^()（）]{4,30})[)）]\\s*$");
    private static final Pattern ITEM = Pattern.compile("^[\"“]?(?:目标)?[0-9一二三四五六七八九十]{1,2}[.、:：)）]");
    private static final String OUTCOME = "完成情况";
    private static final String ENDS = "。；;.！!";

    private final Notes notes;
    private final List<Goal> goals = new ArrayList<>();

    Goals(Notes notes) {
        this.notes = notes;
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    boolean isEmpty() {
        return goals.isEmpty();
    }

    /** Adds the texts that stand behind the labels of a goals block. */
    void add(List<Token> labels, List<Token> texts, Tape tape) {
        var columns =
                labels.stream().filter(label -> !label.is("goals.heading")).toList();
        var heading = labels.getFirst();
        var parts = parts(texts, Math.max(1, columns.size()), tape);
        if (columns.isEmpty()) {
            goals.add(Goal.blank().with("expected", text(parts, 0, heading)));
            return;
        }
        if (isOutcomeBesideHeading(labels, columns)) {
            addCompared(labels.subList(labels.size() - 2, labels.size()), parts(texts, 2, tape));
            return;
        }
        if (isOutcomeHeading(labels, columns)) {
            var outcome = labels.getLast();
            addCompared(List.of(columns.getFirst(), outcome.as("goals.actual")), parts(texts, 2, tape));
            return;
        }
        if (columns.stream().anyMatch(column -> column.is("goals.expected") || column.is("goals.actual"))) {
            addCompared(columns, parts);
            return;
        }
        for (var i = 0; i < columns.size(); i++) {
            goals.add(phased(columns.get(i), columns.size(), text(parts, i, columns.get(i))));
        }
    }

    /** 总体目标 | 全年实际完成情况: the heading before the outcome is the column of what was expected. */
    private static boolean isOutcomeBesideHeading(List<Token> labels, List<Token> columns) {
        return columns.size() == 1
                && columns.getFirst().is("goals.actual")
                && labels.size() > 1
                && labels.getLast().is("goals.actual");
    }

    /** 项目年度目标 | 年度目标完成情况: what heads a block elsewhere is here the column of the outcome. */
    private static boolean isOutcomeHeading(List<Token> labels, List<Token> columns) {
        return columns.size() == 1
                && columns.getFirst().is("goals.expected")
                && labels.size() > 1
                && labels.getLast().is("goals.heading")
                && labels.getLast().text().contains(OUTCOME);
    }

    private void addCompared(List<Token> columns, List<String> parts) {
        var goal = Goal.blank();
        var at = 0;
        for (var column : columns) {
            if (column.is("goals.expected") || column.is("goals.heading")) {
                goal = goal.with("expected", text(parts, at++, column));
            } else if (column.is("goals.actual")) {
                goal = goal.with("actual", text(parts, at++, column));
            }
        }
        goals.add(goal);
    }

    private Goal phased(Token label, int columns, Cell<String> expected) {
        var phase = switch (label.role()) {
            case "goals.whole" -> Phase.WHOLE;
            case "goals.mid-term" -> Phase.MID_TERM;
            default -> columns > 1 || !goals.isEmpty() ? Phase.ANNUAL : Phase.UNDIVIDED;
        };
        var period = PERIOD.matcher(label.text());
        var goal = Goal.blank().with("phase", phase).with("expected", expected);
        return period.find() ? goal.with("period", Cell.text(period.group(1).strip())) : goal;
    }

    private Cell<String> text(List<String> parts, int at, Token label) {
        return at < parts.size()
                ? notes.text(parts.get(at), label.row(), Path.of("goals").row(goals.size()))
                : Cell.blank();
    }

    /** The texts of the columns: a cell each; without cells a sentence that ends parts two texts of a line. */
    private List<String> parts(List<Token> texts, int columns, Tape tape) {
        if (columns == 1) {
            return List.of(joined(texts));
        }
        if (!tape.isInRows() && texts.stream().anyMatch(token -> token.gap() != Gap.SPACE) || texts.size() <= columns) {
            return alternating(texts, columns);
        }
        if (!tape.hasCells()) {
            return columns == 2 ? sideBySide(texts) : byRow(texts, columns);
        }
        var filled = texts.stream().filter(token -> !token.isBlank()).toList();
        return filled.size() == columns ? alternating(filled, columns) : byRow(texts, columns);
    }

    private List<String> sideBySide(List<Token> texts) {
        var parted = TwoColumns.of(texts);
        if (!parted.isCertain()) {
            notes.add(
                    Note.Kind.UNPLACED,
                    texts.getFirst().row(),
                    Path.of("goals"),
                    List.of(parted.left(), parted.right()),
                    List.of(),
                    "两段文字左右并排，哪些字属于左边、哪些属于右边没有把握，请对照原件核对");
        }
        return List.of(parted.left(), parted.right());
    }

    private static List<String> alternating(List<Token> texts, int columns) {
        var parts = new ArrayList<StringBuilder>();
        for (var i = 0; i < columns; i++) {
            parts.add(new StringBuilder());
        }
        var filled = texts.stream().filter(token -> !token.isBlank()).toList();
        var cells = filled.size() <= columns && texts.size() <= columns ? texts : filled;
        for (var i = 0; i < cells.size(); i++) {
            append(parts.get(i % columns), cells.get(i).text());
        }
        return parts.stream().map(StringBuilder::toString).toList();
    }

    private static List<String> byRow(List<Token> texts, int columns) {
        var parts = new ArrayList<StringBuilder>();
        for (var i = 0; i < columns; i++) {
            parts.add(new StringBuilder());
        }
        var column = 0;
        var row = -1;
        for (var token : texts) {
            column = token.row() == row ? column : 0;
            row = token.row();
            if (!token.isBlank()) {
                append(parts.get(Math.min(column++, columns - 1)), token.text());
            }
        }
        return parts.stream().map(StringBuilder::toString).toList();
    }

    private static String joined(List<Token> texts) {
        var text = new StringBuilder();
        for (var token : texts) {
            if (!token.isBlank()) {
                append(text, token.text());
            }
        }
        return text.toString();
    }

    /** A wrapped line goes on; a numbered item begins a line of its own. */
    static void append(StringBuilder text, String more) {
        var isNew = !text.isEmpty() && ITEM.matcher(more).find();
        text.append(isNew ? "\n" : "").append(unwrapped(more));
    }

    /** Line breaks within a cell that only wrapped a sentence are none. */
    private static String unwrapped(String text) {
        var plain = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            var isNew = !plain.isEmpty()
                    && !line.strip().equals("\"")
                    && (ITEM.matcher(line.strip()).find() || ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0);
            plain.append(isNew ? "\n" : "").append(line.strip());
        }
        return plain.toString().strip();
    }
}
