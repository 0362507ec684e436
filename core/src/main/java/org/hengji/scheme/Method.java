package org.hengji.scheme;

/** 计分方法: what a missed number is worth. A number that meets its target has all the points under each of them. */
public enum Method {
    /** 分值 × 实际 ÷ 目标. */
    RATIO,
    /** 分值 × 目标 ÷ 实际. */
    INVERSE,
    /** 分值 ×（1 −（实际 − 目标）÷ 目标）, nothing from twice the target on. */
    LINEAR,
    /** 达不到不得分. */
    STRICT,
    /** 没有规定: not all the points, but nobody says how many. */
    OPEN
}
