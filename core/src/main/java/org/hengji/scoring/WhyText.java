package org.hengji.scoring;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 说明的话: why a row cannot be computed, or what is odd about it. */
final class WhyText {

    private WhyText() {}

    /** Empty where there is nothing to say. */
    static String of(RowScore row) {
        return Stream.concat(
                        Stream.of(obstacle(row.explanation())),
                        row.flags().stream().map(Flag::text))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String obstacle(Explanation row) {
        return switch (row) {
            case Explanation.Uncomputable(var obstacle, var _) -> obstacle.text();
            case Explanation.Completed _ -> "没有印分值，只能算完成程度";
            case Explanation.Doubtful _ -> "没有写计算符号，成本是上限还是要完成的数说不清，只给区间";
            case Explanation.Dated dated when dated.points() instanceof Points.Between -> "逾期扣多少由各地规定，本方案只知道不能得满分";
            case Explanation.Graded _ -> "定性指标由人在档内评分";
            default -> "";
        };
    }
}
