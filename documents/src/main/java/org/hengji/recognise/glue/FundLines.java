package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengji.ruleset.Ruleset;

/** 粘连的资金行: the amounts behind the label of a source. A run of digits is cut where the printed rate proves the cut. */
final class FundLines {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal NEAR = new BigDecimal("0.051");
    private static final int MOST = 100_000;
    private static final int MOST_ROWS = 40;

    private final List<Content> columns;
    private final int base;
    private final int executed;
    private final int rate;
    private final Ruleset ruleset;

    FundLines(List<String> roles, Ruleset ruleset) {
        this.columns = roles.stream().map(Content::of).toList();
        this.base = roles.contains("funds.adjusted") ? roles.indexOf("funds.adjusted") : roles.indexOf("funds.initial");
        this.executed = roles.indexOf("funds.executed");
        this.rate = columns.indexOf(Content.RATIO);
        this.ruleset = ruleset;
    }

    /** 一行: the label of a source and what stands behind it. */
    record Line(int number, String label, String amounts) {

        String printed() {
            return label + amounts;
        }
    }

    /** The rows of a block: the total first, then its parts. */
    List<GluedRow> read(List<Line> lines) {
        if (lines.size() > MOST_ROWS) {
            return lines.stream().map(line -> row(line, List.of(), false)).toList();
        }
        var rows =
                lines.stream().map(line -> readings(line.amounts())).collect(Collectors.toCollection(ArrayList::new));
        for (var i = 0; i < rows.size(); i++) {
            if (i == 0 || lines.get(i).amounts().indexOf('%') >= 0) {
                rows.set(i, narrowed(rows.get(i)));
            }
        }
        var parts = parts(rows);
        var read = new ArrayList<GluedRow>();
        for (var i = 0; i < lines.size(); i++) {
            var isSummed = i > 0 && parts.isPresent();
            read.add(row(lines.get(i), isSummed ? List.of(parts.get().get(i - 1)) : rows.get(i), isSummed));
        }
        return read;
    }

    /** Of readings that cut a run of digits only the full ones whose rate, and score where printed, follow from the amounts. */
    private List<Reading> narrowed(List<Reading> readings) {
        var whole = readings.stream()
                .filter(reading -> !reading.isCut() && isProven(reading))
                .toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        var proven = readings.stream()
                .filter(reading -> reading.missing() == 0 && isProven(reading) && isScored(reading))
                .toList();
        return proven.isEmpty() ? readings : proven;
    }

    private boolean isScored(Reading reading) {
        if (!columns.contains(Content.WEIGHT) || !columns.contains(Content.SCORE)) {
            return true;
        }
        var weight = reading.number(columns.indexOf(Content.WEIGHT));
        var score = reading.number(columns.indexOf(Content.SCORE));
        if (weight.isEmpty() || score.isEmpty()) {
            return false;
        }
        var part = reading.number(executed).orElse(BigDecimal.ZERO);
        var rule = weight.get()
                .multiply(part)
                .divide(reading.number(base).orElse(BigDecimal.ONE), 2, RoundingMode.HALF_UP);
        return rule.subtract(score.get()).abs().compareTo(NEAR) < 0;
    }

    private List<Reading> readings(String amounts) {
        return amounts.isEmpty() ? List.of(blank()) : Readings.all(amounts, columns, ruleset);
    }

    private Reading blank() {
        return new Reading(columns.stream().map(_ -> "").toList(), columns.size(), Set.of(), false);
    }

    private GluedRow row(Line line, List<Reading> readings, boolean isSummed) {
        if (readings.isEmpty()) {
            return new GluedRow(line.number(), line.printed(), blank().cells(), GluedRow.OPEN, true);
        }
        var isRated = readings.size() == 1 && isProven(readings.getFirst());
        var row = GluedRow.agreed(line.number(), line.printed(), List.of(), readings, isSummed || isRated);
        var isCut = readings.size() == 1 && readings.getFirst().isCut();
        return isCut && !row.isOpen() ? row.because(isRated ? GluedRow.RATE : GluedRow.PARTS) : row;
    }

    /** The one way to read the parts so that every column of amounts comes to the total. */
    private Optional<List<Reading>> parts(List<List<Reading>> rows) {
        if (rows.size() < 2
                || rows.getFirst().size() != 1
                || !isProven(rows.getFirst().getFirst())) {
            return Optional.empty();
        }
        var found = new ArrayList<List<Reading>>();
        var bare =
                rows.subList(1, rows.size()).stream().map(this::withoutPoints).toList();
        var ways = bare.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(MOST + 1, a * b));
        if (ways <= MOST) {
            add(rows.getFirst().getFirst(), bare, new ArrayList<>(), found);
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Points stand in the row of the total alone; a part that has amounts has all of them. */
    private List<Reading> withoutPoints(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> IntStream.range(0, columns.size())
                        .allMatch(i -> columns.get(i) == Content.AMOUNT
                                || reading.number(i).isEmpty()
                                || columns.get(i) == Content.RATIO))
                .filter(reading -> amounts(reading) == 0
                        || amounts(reading)
                                == columns.stream()
                                        .filter(each -> each == Content.AMOUNT)
                                        .count())
                .toList();
    }

    private long amounts(Reading reading) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) == Content.AMOUNT
                        && !reading.cells().get(i).isEmpty())
                .count();
    }

    private void add(Reading total, List<List<Reading>> rest, List<Reading> taken, List<List<Reading>> found) {
        if (rest.isEmpty()) {
            if (isSum(total, taken)) {
                found.add(List.copyOf(taken));
            }
            return;
        }
        for (var reading : rest.getFirst()) {
            taken.add(reading);
            add(total, rest.subList(1, rest.size()), taken, found);
            taken.removeLast();
        }
    }

    private boolean isSum(Reading total, List<Reading> parts) {
        for (var i = 0; i < columns.size(); i++) {
            var column = i;
            if (columns.get(i) == Content.AMOUNT) {
                var sum = parts.stream()
                        .map(part -> part.number(column).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(total.number(column).orElse(BigDecimal.ZERO)) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the rate is what was executed of the budget, to the decimals it is printed with. */
    private boolean isProven(Reading reading) {
        var whole = reading.number(base);
        var part = reading.number(executed);
        var printed = rate < 0 ? List.<BigDecimal>of() : rate(reading);
        if (whole.isEmpty()
                || part.isEmpty()
                || printed.isEmpty()
                || whole.get().signum() == 0) {
            return false;
        }
        var scale = Math.max(0, printed.getFirst().scale());
        var quotient = part.get().multiply(HUNDRED).divide(whole.get(), scale, RoundingMode.HALF_UP);
        return quotient.compareTo(printed.getFirst()) == 0;
    }

    private List<BigDecimal> rate(Reading reading) {
        var numbers = new ArrayList<BigDecimal>();
        var text = reading.cells().get(rate).replace("%", "").replace("(", "").replace(")", "");
        if (!text.isEmpty() && Glyphs.isDigit(text.charAt(0))) {
            numbers.add(new BigDecimal(text.replace(",", "")));
        }
        return numbers;
    }
}
