package org.hengji.scoring;

import java.util.List;

/** 提示: what is odd about a row though its points can be said. */
public enum Flag {
    /** &gt; or &lt; and the actual value is the target. */
    STRICT_BOUND("符号不含本数，实际值恰好等于目标值：不算达到，分数按公式还是满分"),
    /** 超额完成 beyond the scheme's tier. */
    OVERACHIEVED("大幅超过目标，要说明原因"),
    /** 执行数大于预算数. */
    OVERSPENT("执行数大于预算数，得分按封顶计；超支要说明"),
    /** No comparator: read as the more the better. */
    DIRECTION_ASSUMED("没有写计算符号，按越大越好计"),
    /** The comparator is the one of the column 指标性质. */
    DIRECTION_FROM_COLUMN("计算符号取自指标性质一栏"),
    /** ≥ or 以上 in the actual value. */
    SIGN_IN_ACTUAL("实际完成值带着计算符号，按其中的数计"),
    NEGATIVE_ACTUAL("实际完成值是负数，按 0 计"),
    BELOW_FLOOR("低于评分标准写明的及格门槛，不得分"),
    /** The printed 执行率 is not executed ÷ budget. */
    RATE_MISPRINTED("印出的执行率与执行数、预算数不符"),
    /** The form has no adjusted budget. */
    INITIAL_BASE("表里没有全年预算数一栏，用年初预算数作分母"),
    WEIGHT_ABOVE_ALL("分值大于 100");

    private final String text;

    Flag(String text) {
        this.text = text;
    }

    /** As people read it. */
    public String text() {
        return text;
    }

    /** This flag and no other. */
    List<Flag> alone() {
        return List.of(this);
    }
}
