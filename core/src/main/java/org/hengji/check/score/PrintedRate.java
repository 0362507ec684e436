package org.hengji.check.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.plan.Fund;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.Flag;
import org.hengji.scoring.RowScore;
import org.hengji.scoring.ScoreSheet;

/** 印出的执行率: whether it is what executed and budget give, rounded or cut to its own decimals, or capped. */
final class PrintedRate {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ScoreSheet sheet;

    PrintedRate(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    boolean isWrong(RowScore row) {
        return row.flags().contains(Flag.RATE_MISPRINTED)
                && executed(row).filter(own -> isWrong(row, own)).isPresent();
    }

    private boolean isWrong(RowScore row, Explanation.Executed own) {
        return Forms.at(sheet.form(), row.at()).orElse("") instanceof Fund fund
                && fund.rate() instanceof Cell.Known<BigDecimal>(var rate, var _)
                && !isCut(rate, own)
                && !isCapped(rate, own);
    }

    /** 98.46 printed as 98.4. */
    private static boolean isCut(BigDecimal rate, Explanation.Executed own) {
        var exact = own.spent()
                .amount()
                .multiply(HUNDRED)
                .divide(own.budget().amount(), Math.max(rate.scale(), 0), RoundingMode.DOWN);
        return exact.compareTo(rate) == 0;
    }

    private static boolean isCapped(BigDecimal rate, Explanation.Executed own) {
        return own.flags().contains(Flag.OVERSPENT) && rate.compareTo(own.cap().multiply(HUNDRED)) == 0;
    }

    /** The operands of an execution rate, with or without points. */
    static Optional<Explanation.Executed> executed(RowScore row) {
        return switch (row.explanation()) {
            case Explanation.Executed own -> Optional.of(own);
            case Explanation.Completed(Explanation.Executed own) -> Optional.of(own);
            default -> Optional.empty();
        };
    }
}
