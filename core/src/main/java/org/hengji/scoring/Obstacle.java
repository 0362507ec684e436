package org.hengji.scoring;

/**
 * 不能计算的原因.
 *
 * @param first what the sentence speaks of, most often a text as printed; empty where it needs none
 * @param second the other text it speaks of
 */
public record Obstacle(Kind kind, String first, String second) {

    /** 原因的种类; %1$s and %2$s stand for the texts as printed. */
    public enum Kind {
        UNFILLED("目标值和实际完成值都没有填"),
        /** A form of criteria, whose rows are scored by their own rules. */
        NO_COLUMNS("表里没有目标值和实际完成值的栏目，得分由人按评分标准评定"),
        NO_TARGET("目标值没有填"),
        NO_ACTUAL("实际完成值没有填"),
        UNREADABLE_TARGET("目标值“%1$s”读不出：%2$s"),
        UNREADABLE_ACTUAL("实际完成值“%1$s”读不出：%2$s"),
        UNREADABLE_WEIGHT("分值“%1$s”读不出：%2$s"),
        NEGATIVE_WEIGHT("分值“%1$s”是负数"),
        /** A number answered by words. */
        WORDS_FOR_NUMBER("目标“%1$s”是数，实际完成值“%2$s”是文字，无从比较"),
        /** Words answered by a number. */
        NUMBER_FOR_WORDS("目标“%1$s”是文字，实际完成值“%2$s”是数，无从分档"),
        WORDS_FOR_DATE("目标“%1$s”是时间，实际完成值“%2$s”看不出是哪一天"),
        /** The actual is no grade word. */
        UNGRADED("实际完成值“%2$s”不是等级用语，看不出属哪一档"),
        UNITS("目标“%1$s”与实际完成值“%2$s”单位不同，无从比较"),
        DOUBTFUL_PERCENT("“%1$s”没有百分号，与“%2$s”比不出是不是百分数"),
        APPROXIMATE("目标“%1$s”用了约数，没有判定标准"),
        ZERO_TARGET("目标值是 0，比例没有意义"),
        NEGATIVE_TARGET("目标“%1$s”是负数，没有达到时比例没有意义"),
        RANGE_ACTUAL("实际完成值“%2$s”是一个区间，看不出是否达到"),
        VAGUE_DATE("“%1$s”与“%2$s”的早晚分不清，请写明日期"),
        DIGITS_REMOVED("“%1$s”里的数字没有了，可能被网站去掉"),
        ZERO_BASE("预算数是 0，执行率没有意义"),
        ZERO_TOTAL("资金总额一行的预算数是 0，而“%1$s”一行执行了 %2$s 万元，请补全总额"),
        NO_BASE("%1$s没有填，执行率算不出"),
        NO_EXECUTED("全年执行数没有填，执行率算不出"),
        NEGATIVE_MONEY("%1$s是负数，执行率没有意义"),
        SUB_ROW("子行“%1$s”不能计算：%2$s"),
        GOAL("目标完成情况由人评分，没有公式");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    static Obstacle of(Kind kind) {
        return new Obstacle(kind, "", "");
    }

    static Obstacle of(Kind kind, String first) {
        return new Obstacle(kind, first, "");
    }

    /** As people read it, without a full stop. */
    public String text() {
        return kind.text.replace("%1$s", first).replace("%2$s", second);
    }
}
