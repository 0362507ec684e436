package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.evaluation.Total;

/** 总分的说明. */
final class TotalText {

    private TotalText() {}

    /** Why the total is no single figure, and what does not fit in the printed one; empty where all is well. */
    static String why(Total total, List<RowScore> rows, Sum sum, boolean isCut) {
        return Stream.of(obstacle(rows, sum, isCut), weights(total, sum, isCut), added(total, sum, isCut))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("；"));
    }

    private static Optional<String> obstacle(List<RowScore> rows, Sum sum, boolean isCut) {
        if (rows.isEmpty()) {
            return Optional.of("没有可以计分的行");
        }
        if (isCut) {
            return Optional.of("表不完整，读到的分值只有 " + Print.number(sum.weights()) + "，总分不能重算");
        }
        if (sum.unweighted() > 0) {
            return Optional.of(sum.unweighted() + " 行给了分而没有印分值，总分不能重算");
        }
        if (sum.weights().signum() == 0) {
            return Optional.of("没有印分值，总分不能重算");
        }
        return sum.unknown() > 0
                ? Optional.of(sum.unknown() + " 行不能计算，总分在 " + Print.number(sum.low()) + " 至 " + Print.number(sum.high())
                        + " 之间")
                : Optional.empty();
    }

    private static Optional<String> weights(Total total, Sum sum, boolean isCut) {
        return total.weight()
                .known()
                .filter(printed -> !isCut && printed.compareTo(sum.weights()) != 0)
                .map(printed -> "各行分值相加是 " + Print.number(sum.weights()) + "，印的是 " + Print.number(printed));
    }

    private static Optional<String> added(Total total, Sum sum, boolean isCut) {
        Optional<BigDecimal> added = isCut ? Optional.empty() : sum.published().known();
        return added.flatMap(rows -> total.score()
                .known()
                .filter(printed -> printed.compareTo(rows) != 0)
                .map(printed -> "各行印出的得分相加是 " + Print.number(rows) + "，总分印的是 " + Print.number(printed)));
    }
}
