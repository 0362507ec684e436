package org.hengji.recognise.tape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hengji.entry.Numbers;

/** 资金行的切分: where a row lost a cell, the reading whose printed rate is its own quotient is the right one. */
final class FundCuts {

    /** How much dearer a reading may be that proves itself. */
    private static final double FAR = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.06");

    private FundCuts() {}

    static List<Cut> of(List<Token> tokens, Grammar grammar, Tape tape) {
        return Cutter.cut(tokens, grammar, tape).stream()
                .map(cut -> cut.cells().size() == grammar.columns().size() ? cut.certain() : proven(cut, grammar, tape))
                .toList();
    }

    /** The first reading that proves itself; else the first, which is certain where the others disprove themselves. */
    private static Cut proven(Cut cut, Grammar grammar, Tape tape) {
        var readings = Cutter.readings(cut, grammar, tape);
        var least = readings.getFirst().price();
        for (var reading : readings) {
            if (reading.price() - least < FAR && proof(reading, grammar).orElse(false)) {
                return reading.certain();
            }
        }
        var left = readings.stream()
                .filter(reading -> reading.price() - least < Cutter.MARGIN)
                .filter(reading -> proof(reading, grammar).orElse(true))
                .toList();
        return left.size() == 1 ? left.getFirst().certain() : cut.doubtful();
    }

    /** Whether the printed rate is executed over adjusted; empty where one of the three is not printed. */
    private static Optional<Boolean> proof(Cut cut, Grammar grammar) {
        var adjusted = number(cut, grammar, "funds.adjusted");
        var executed = number(cut, grammar, "funds.executed");
        var rate = number(cut, grammar, "funds.rate");
        if (adjusted.isEmpty()
                || executed.isEmpty()
                || rate.isEmpty()
                || adjusted.get().signum() == 0) {
            return Optional.empty();
        }
        var quotient = executed.get().multiply(HUNDRED).divide(adjusted.get(), 4, RoundingMode.HALF_UP);
        return Optional.of(quotient.subtract(rate.get()).abs().compareTo(NEAR) < 0);
    }

    private static Optional<BigDecimal> number(Cut cut, Grammar grammar, String role) {
        for (var i = 0; i < grammar.columns().size(); i++) {
            if (grammar.columns().get(i).is(role)) {
                return Numbers.points(cut.text(i)).known();
            }
        }
        return Optional.empty();
    }
}
