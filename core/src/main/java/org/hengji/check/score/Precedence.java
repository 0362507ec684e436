package org.hengji.check.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.Flag;
import org.hengji.scoring.Obstacle;
import org.hengji.scoring.RowScore;
import org.hengji.scoring.ScoreSheet;
import org.hengji.scoring.Standing;
import org.hengji.scoring.Verdict;

/** 先后: of all that could be said of a row, what says most. */
final class Precedence {

    private final Examination examination;
    private final ScoreSheet sheet;
    private final Assumption assumption;
    private final PrintedRate rates;

    Precedence(Examination examination, ScoreSheet sheet, Assumption assumption) {
        this.examination = examination;
        this.sheet = sheet;
        this.assumption = assumption;
        this.rates = new PrintedRate(sheet);
    }

    Concern of(RowScore row) {
        return row.isExecution() ? ofExecution(row) : ofIndicator(row);
    }

    private Concern ofExecution(RowScore row) {
        if (isStopped(row, Obstacle.Kind.ZERO_TOTAL)) {
            return Concern.EMPTY_TOTAL;
        }
        if (row.verdict() == Verdict.DIFFERS || rates.isWrong(row)) {
            return Concern.EXECUTION;
        }
        return isOverWeight(row) ? Concern.OVER_WEIGHT : ofReason(row);
    }

    private Concern ofIndicator(RowScore row) {
        if (isOverWeight(row)) {
            return Concern.OVER_WEIGHT;
        }
        if (isStopped(row, Obstacle.Kind.WORDS_FOR_NUMBER)
                || isStopped(row, Obstacle.Kind.NUMBER_FOR_WORDS) && isNumber(row)) {
            return Concern.NOT_COMPARABLE;
        }
        return row.explanation() instanceof Explanation.Graded graded ? ofGraded(row, graded) : ofMeasured(row);
    }

    private Concern ofMeasured(RowScore row) {
        if (isFull(row) && row.standing() == Standing.MISSED && !row.flags().contains(Flag.STRICT_BOUND)) {
            return Concern.FULL_BUT_MISSED;
        }
        if (!row.verdict().isFault()) {
            return ofReason(row);
        }
        return row.standing() == Standing.MET && reason(row).isAbsent() ? Concern.MET_BUT_DEDUCTED : Concern.MISMATCH;
    }

    /** Only words that the scheme itself has for its bands can be held against them. */
    private Concern ofGraded(RowScore row, Explanation.Graded graded) {
        var isNamed = sheet.scheme().bands().named(graded.word()).isPresent();
        return row.verdict() == Verdict.OUT_OF_BAND && isNamed ? Concern.OUT_OF_BAND : ofReason(row);
    }

    private Concern ofReason(RowScore row) {
        if (row.flags().contains(Flag.OVERACHIEVED) && !assumption.isMade(row) && reason(row) != Reason.GIVEN) {
            return Concern.OVERACHIEVED;
        }
        return isDeducted(row) && !row.reason().isAbsent() && reason(row) != Reason.GIVEN
                ? Concern.NO_REASON
                : Concern.NONE;
    }

    Reason reason(RowScore row) {
        return Reason.of(examination, row, sheet.scheme().words());
    }

    private static boolean isStopped(RowScore row, Obstacle.Kind kind) {
        return row.explanation() instanceof Explanation.Uncomputable(Obstacle(var met, var _, var _), var _)
                && met == kind;
    }

    /** A day that answers words is no number. */
    private static boolean isNumber(RowScore row) {
        return row.actual().known().filter(Target::isNumeric).isPresent();
    }

    private static boolean isOverWeight(RowScore row) {
        return lost(row).filter(points -> points.signum() < 0).isPresent();
    }

    private static boolean isFull(RowScore row) {
        return lost(row).filter(points -> points.signum() == 0).isPresent();
    }

    private static boolean isDeducted(RowScore row) {
        return lost(row).filter(points -> points.signum() > 0).isPresent();
    }

    /** Weight − score; empty where one of them is not printed. */
    private static Optional<BigDecimal> lost(RowScore row) {
        return row.weight() instanceof Cell.Known<BigDecimal>(var weight, var _)
                ? row.published().known().map(weight::subtract)
                : Optional.empty();
    }
}
