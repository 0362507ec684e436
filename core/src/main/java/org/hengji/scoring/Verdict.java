package org.hengji.scoring;

import java.util.Locale;

/** 核对结论: what comes of holding a published score against the rule. */
public enum Verdict {
    EQUAL("一致"),
    /** Equal at the decimals the form prints. */
    ROUNDED("取整后一致"),
    DIFFERS("不一致"),
    IN_BAND("在档内"),
    OUT_OF_BAND("不在档内"),
    /** No points are printed for the row: only its degree of completion can be said. */
    COMPLETION_ONLY("只能算完成程度"),
    NOT_COMPUTABLE("不能计算"),
    NOT_PUBLISHED("没有印出得分");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** As the canonical JSON writes it: {@code in-band}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether what is published cannot be what the rule gives. */
    public boolean isFault() {
        return this == DIFFERS || this == OUT_OF_BAND;
    }

    /** Whether what is published was held against the rule at all. */
    public boolean isDecided() {
        return switch (this) {
            case EQUAL, ROUNDED, DIFFERS, IN_BAND, OUT_OF_BAND -> true;
            case COMPLETION_ONLY, NOT_COMPUTABLE, NOT_PUBLISHED -> false;
        };
    }
}
