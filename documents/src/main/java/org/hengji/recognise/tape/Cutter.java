package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 分行: cuts a run of texts into the rows of a table whose columns are known, by the cheapest way through. Rows of the
 * source count as far as they can be trusted; so do the places of cells.
 */
final class Cutter {

    private static final int MAX_JOINED = 6;
    private static final double JOIN = 0.6;
    private static final double LOSS = 1;
    private static final double LABEL = 0.25;
    private static final double MOVED = 1.2;
    private static final double TORN = 3.5;
    private static final double TORN_LINE = 10;
    private static final double RUN_ON = 5;
    private static final double LOOSE = 0.2;
    static final double MARGIN = 0.8;

    /** In a table whose other rows are whole, a row that lost a cell has to be clearer. */
    private static final double TORN_MARGIN = 2;

    private static final int BEGUN = 1;

    private final Grammar grammar;
    private final Tape tape;
    private final List<Token> tokens;
    private final int width;

    /** The cheapest way to each state: token, column, and whether the row has begun. */
    private final double[][][] cost;

    private final Step[][][] steps;

    /** 一步: where a state was come from. {@code length} tokens were taken into {@code column}; -1 took none. */
    private record Step(int token, int column, int begun, int taken) {}

    private static final int SKIPPED = -1;
    private static final int LEFT = -2;
    private static final int NEXT_ROW = -3;

    private Cutter(Grammar grammar, Tape tape, List<Token> tokens) {
        this.grammar = grammar;
        this.tape = tape;
        this.tokens = tokens;
        this.width = grammar.columns().size();
        this.cost = new double[tokens.size() + 1][width + 1][2];
        this.steps = new Step[tokens.size() + 1][width + 1][2];
    }

    static List<Cut> cut(List<Token> tokens, Grammar grammar, Tape tape) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        var cutter = new Cutter(grammar, tape, tokens);
        cutter.search();
        return cutter.rows().stream().map(row -> doubted(row, grammar, tape)).toList();
    }

    /** The readings of a row that are about as good: the row itself, and each that puts one of its numbers elsewhere. */
    static List<Cut> readings(Cut row, Grammar grammar, Tape tape) {
        var least = new Cutter(grammar, tape, row.tokens()).search();
        var readings = new ArrayList<Cut>(List.of(row.at(least)));
        for (var column : row.cells().keySet()) {
            var text = row.text(column);
            if (text.chars().noneMatch(Character::isDigit)) {
                continue;
            }
            var other = new Cutter(new Forbidding(grammar, column, text), tape, row.tokens());
            var price = other.search();
            if (price < Grammar.IMPOSSIBLE) {
                var rows = other.rows();
                readings.add(rows.getFirst().at(price));
            }
        }
        return readings;
    }

    /** Whether a number of the row might as well stand in another column. */
    private static Cut doubted(Cut row, Grammar grammar, Tape tape) {
        if (tape.keepsBlanks() && isComplete(row, grammar)) {
            return row;
        }
        var readings = readings(row, grammar, tape);
        var least = readings.getFirst().price();
        var margin = isWhole(row.tokens().getFirst(), grammar) || !tape.isInColumns() ? MARGIN : TORN_MARGIN;
        var isDoubtful = readings.stream().skip(1).anyMatch(other -> other.price() - least < margin);
        return isDoubtful ? row.doubtful() : row;
    }

    /** Whether every column but those of merged labels has a cell of its own. */
    private static boolean isComplete(Cut row, Grammar grammar) {
        return IntStream.range(0, grammar.columns().size())
                .allMatch(column ->
                        row.has(column) || grammar.columns().get(column).role().startsWith("indicators.level"));
    }

    private double search() {
        for (var row : cost) {
            for (var states : row) {
                Arrays.fill(states, Double.MAX_VALUE);
            }
        }
        cost[0][0][0] = 0;
        for (var at = 0; at <= tokens.size(); at++) {
            for (var column = 0; column <= width; column++) {
                for (var begun = 0; begun <= BEGUN; begun++) {
                    if (cost[at][column][begun] < Double.MAX_VALUE) {
                        advance(at, column, begun);
                    }
                }
            }
            restart(at);
        }
        return cost[tokens.size()][width][BEGUN];
    }

    private void advance(int at, int column, int begun) {
        var here = cost[at][column][begun];
        if (column < width) {
            reach(at, column + 1, begun, here + grammar.skip(column), new Step(at, column, begun, SKIPPED));
        }
        if (at == tokens.size()) {
            return;
        }
        var broken = begun == BEGUN && tokens.get(at).gap().endsRow() ? tearing(tokens.get(at)) : 0;
        var dropping = dropping(tokens.get(at));
        reach(
                at + 1,
                column,
                begun,
                here + (dropping < LOSS ? 0 : broken) + dropping,
                new Step(at, column, begun, LEFT));
        if (column < width) {
            take(at, column, begun, here + broken);
        }
    }

    private void take(int at, int column, int begun, double here) {
        var text = new StringBuilder();
        var joins = 0.0;
        for (var end = at; end < tokens.size() && end - at < MAX_JOINED; end++) {
            var token = tokens.get(end);
            if (end > at) {
                if (!mayJoin(token, column)
                        || !grammar.mayJoin(column, tokens.get(at).text())) {
                    return;
                }
                joins += token.gap().endsRow() ? JOIN + tearing(token) : JOIN;
            }
            text.append(text.isEmpty() || isHan(token.text()) ? "" : " ").append(token.text());
            var fit = grammar.fit(column, text.toString()) + joins + moved(tokens.get(at), column);
            if (fit < Grammar.IMPOSSIBLE) {
                reach(
                        end + 1,
                        column + 1,
                        isLevel(column) ? begun : BEGUN,
                        here + fit,
                        new Step(at, column, begun, end + 1 - at));
            }
        }
    }

    /** Labels of levels stand before their row, also on lines of their own. */
    private boolean isLevel(int column) {
        return grammar.columns().get(column).role().startsWith("indicators.level");
    }

    private static boolean isHan(String text) {
        return text.isEmpty() || text.charAt(0) >= 0x2E80;
    }

    private boolean mayJoin(Token token, int column) {
        return (token.gap() == Gap.SPACE || token.gap() == Gap.LINE && tape.isInRows())
                && !tape.hasCells()
                && !token.isBlank()
                && !token.isLabel()
                && grammar.mayJoin(column, token.text());
    }

    /** In a row that lost a cell the others have moved, and their places say nothing. */
    private double moved(Token token, int column) {
        var place = grammar.columns().get(column).position();
        return tape.isInColumns() && isWhole(token, grammar) && !token.isBlank() && token.column() != place ? MOVED : 0;
    }

    /** Whether the row has a cell for every column that has a head. */
    private static boolean isWhole(Token token, Grammar grammar) {
        var last = grammar.columns().getLast();
        var headless = last.is(IndicatorGrammar.OPEN_SCORE) ? 1 : 0;
        return token.width() > last.position() - headless;
    }

    private double tearing(Token token) {
        if (!tape.isInRows()) {
            return LOOSE;
        }
        return token.gap() == Gap.LINE ? TORN_LINE : TORN;
    }

    private double dropping(Token token) {
        return token.is("heading.") ? LABEL : grammar.drop(token.text());
    }

    /** A new row may begin wherever one is complete. */
    private void restart(int at) {
        var done = cost[at][width][BEGUN];
        if (at < tokens.size() && done < Double.MAX_VALUE) {
            var begins = tokens.get(at).gap().endsRow() ? 0 : tape.isInRows() ? RUN_ON : LOOSE;
            var before = cost[at][0][0];
            reach(at, 0, 0, done + begins, new Step(at, width, BEGUN, NEXT_ROW));
            if (cost[at][0][0] < before) {
                for (var column = 0; column <= width; column++) {
                    advance(at, column, 0);
                }
            }
        }
    }

    private void reach(int at, int column, int begun, double price, Step step) {
        if (price < cost[at][column][begun]) {
            cost[at][column][begun] = price;
            steps[at][column][begun] = step;
        }
    }

    private List<Cut> rows() {
        var rows = new ArrayList<Cut>();
        var cells = new HashMap<Integer, String>();
        var dropped = new ArrayList<Token>();
        var end = tokens.size();
        var at = tokens.size();
        var column = width;
        var begun = BEGUN;
        while (at > 0 || column > 0 || begun > 0) {
            var step = steps[at][column][begun];
            if (step == null) {
                break;
            }
            if (step.taken() == LEFT && dropping(tokens.get(step.token())) >= LOSS) {
                dropped.addFirst(tokens.get(step.token()));
            } else if (step.taken() > 0) {
                cells.put(step.column(), text(step.token(), at));
            } else if (step.taken() == NEXT_ROW) {
                rows.addFirst(row(at, end, cells, dropped));
                cells.clear();
                dropped.clear();
                end = at;
            }
            at = step.token();
            column = step.column();
            begun = step.begun();
        }
        rows.addFirst(row(0, end, cells, dropped));
        return rows;
    }

    private String text(int from, int to) {
        var text = new StringBuilder();
        for (var token : tokens.subList(from, to)) {
            text.append(text.isEmpty() || isHan(token.text()) ? "" : " ").append(token.text());
        }
        return text.toString();
    }

    private Cut row(int from, int to, Map<Integer, String> cells, List<Token> dropped) {
        var own = tokens.subList(from, to);
        return new Cut(own.getFirst().row(), cells, own, dropped, 0, true);
    }
}
