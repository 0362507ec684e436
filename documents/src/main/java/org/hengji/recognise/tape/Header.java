package org.hengji.recognise.tape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengji.entry.Numbers;
import org.hengji.form.Cell;
import org.hengji.number.Folds;

/**
 * 表头: a run of column labels, however many rows it was printed in.
 *
 * @param end the token behind it
 */
record Header(List<Column> columns, List<Token> labels, int end) {

    private static final Pattern POINTS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)分");
    private static final Set<String> SHARED =
            Set.of("weight", "score", "reason", "remark", "goals.actual", "goals.expected");
    private static final List<String> LEVELS = List.of("indicators.level1", "indicators.level2", "indicators.name");
    private static final List<String> AMOUNTS =
            List.of("funds.initial", "funds.adjusted", "funds.executed", "funds.forecast", "funds.rate");

    Header {
        columns = List.copyOf(columns);
        labels = List.copyOf(labels);
    }

    /** Where the column of a role stands; -1 where there is none. */
    int indexOf(String role) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).is(role)) {
                return i;
            }
        }
        return -1;
    }

    /** The columns, and a target for each of these heads. */
    List<Column> columnsWith(List<Token> heads) {
        var all = new ArrayList<>(columns);
        for (var i = 0; i < heads.size(); i++) {
            all.add(new Column("indicators.target", i, heads.get(i).column()));
        }
        return all;
    }

    /** Whether its labels stand one behind the other, so that their places are those of the cells below. */
    boolean isInOneRow() {
        return labels.stream().map(Token::row).distinct().count() == 1;
    }

    /** Whether rows are scored by their own rule instead of a target; labels of other blocks are names there. */
    boolean isCriteria() {
        return !has("indicators.target") && (has("indicators.scoringRule") || has("indicators.explanation"));
    }

    boolean has(String role) {
        return columns.stream().anyMatch(column -> column.is(role));
    }

    /** The head of an indicator table that begins at a token; none where the run of labels is no such head. */
    static Header indicators(List<Token> tokens, int from, boolean isInRows) {
        var run = run(tokens, from, isInRows);
        var levels = run.labels.stream()
                .filter(label -> LEVELS.contains(label.role()))
                .count();
        var values = run.labels.stream().filter(label -> isValue(label.role())).count();
        return levels >= 2 || levels == 1 && values >= 2 ? run.lowerFirst().explained() : none(from);
    }

    /** 偏差原因 is the reason of an evaluation; beside a likelihood it is the cause a monitoring form asks for. */
    private Header explained() {
        if (!has("score") || has("reason") || has("indicators.likelihood") || !has("indicators.cause")) {
            return this;
        }
        return new Header(
                columns.stream()
                        .map(column -> column.is("indicators.cause")
                                ? new Column("reason", column.half(), column.position())
                                : column)
                        .toList(),
                labels,
                end);
    }

    /** The head of a funds table. */
    static Header funds(List<Token> tokens, int from) {
        var labels = new ArrayList<Token>();
        var at = from;
        while (at < tokens.size() && (tokens.get(at).isBlank() || isFunds(tokens.get(at)))) {
            if (!tokens.get(at).isBlank()) {
                labels.add(tokens.get(at));
            }
            at++;
        }
        var amounts =
                labels.stream().filter(label -> AMOUNTS.contains(label.role())).count();
        return amounts >= 2 ? new Header(columns(withoutCorner(labels)), labels, at) : none(from);
    }

    /** 年度预算数（万元） before 年初预算, 调整后预算数: what is printed in the corner heads no column of its own. */
    private static List<Token> withoutCorner(List<Token> labels) {
        var corner = labels.getFirst();
        var others = labels.subList(1, labels.size());
        var isCorner = AMOUNTS.contains(corner.role())
                && others.stream().filter(label -> label.is(corner.role())).count() == 1;
        return isCorner ? others : labels;
    }

    private static Header none(int from) {
        return new Header(List.of(), List.of(), from);
    }

    /** The points printed in a label, such as 得分（20分*执行率）. */
    Optional<Cell<BigDecimal>> points() {
        for (var label : labels) {
            var found = POINTS.matcher(Folds.label(label.text()));
            if (label.role().equals("score") && found.find()) {
                return Optional.of(Numbers.points(found.group(1)));
            }
        }
        return Optional.empty();
    }

    boolean isFound() {
        return !columns.isEmpty();
    }

    private static boolean isFunds(Token token) {
        return token.is("funds.") && !token.is("funds.heading") || SHARED.contains(token.role()) && !token.is("goals.");
    }

    private static boolean isValue(String role) {
        return role.equals("indicators.target")
                || role.equals("indicators.actual")
                || role.equals("weight")
                || role.equals("score")
                || role.equals("indicators.unit");
    }

    private static Header run(List<Token> tokens, int from, boolean isInRows) {
        var labels = new ArrayList<Token>();
        var at = from;
        var isList = tokens.get(from).is("project.");
        while (at < tokens.size()) {
            var token = tokens.get(at);
            if (!token.isBlank() && !isColumn(token, isList)
                    || isList
                            && (token.isBlank()
                                    || isInRows
                                            && token.row() != tokens.get(from).row())) {
                break;
            }
            if (!token.isBlank() && !token.is("heading.")) {
                labels.add(token);
            }
            at++;
        }
        return new Header(columns(labels), labels, at);
    }

    private static boolean isColumn(Token token, boolean isList) {
        return token.is("indicators.")
                || token.is("heading.")
                || SHARED.contains(token.role())
                || isList && (token.is("project.") || token.is("funds.") || token.is("goals."));
    }

    private static List<Column> columns(List<Token> labels) {
        var columns = new ArrayList<Column>();
        var seen = new HashMap<String, Integer>();
        for (var label : labels) {
            var role = label.role().equals("goals.actual") ? "indicators.actual" : label.role();
            var half = seen.merge(role, 1, Integer::sum) - 1;
            columns.add(new Column(role, half, label.column()));
        }
        return columns;
    }

    /** A head of two rows prints what spans the table first: the columns of its lower row stand before the others. */
    private Header lowerFirst() {
        var lower = 0;
        while (!LEVELS.contains(columns.get(lower).role())
                && !columns.get(lower).role().startsWith("project.")) {
            lower++;
        }
        if (lower == 0) {
            return this;
        }
        var below = columns.subList(lower, columns.size());
        var ordered = new ArrayList<>(below);
        for (var above : columns.subList(0, lower)) {
            if (below.stream().noneMatch(column -> column.is(above.role()))) {
                ordered.add(above);
            }
        }
        return new Header(
                ordered.stream()
                        .map(column -> new Column(column.role(), 0, column.position()))
                        .toList(),
                labels,
                end);
    }
}
