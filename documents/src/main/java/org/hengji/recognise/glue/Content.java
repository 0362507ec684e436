package org.hengji.recognise.glue;

/** 栏的内容: what a column can hold, as far as glued text can tell it. */
enum Content {
    LEVEL1,
    LEVEL2,
    NAME,
    SIGN,
    UNIT,
    VALUE,
    AMOUNT,
    WEIGHT,
    SCORE,
    RATIO,
    /** 确定能、有可能、不可能. */
    CHOICE,
    /** 指标解释、绩效标准: words that every row has. */
    TEXT,
    WORDS;

    /** The content of a column by its role in the vocabulary. */
    static Content of(String role) {
        var bare = role.startsWith("indicators.") ? role.substring("indicators.".length()) : role;
        return switch (bare) {
            case "level1" -> LEVEL1;
            case "level2" -> LEVEL2;
            case "name" -> NAME;
            case "comparator", "direction" -> SIGN;
            case "unit" -> UNIT;
            case "target", "actual", "forecast" -> VALUE;
            case "weight" -> WEIGHT;
            case "score" -> SCORE;
            case "ratio", "funds.rate" -> RATIO;
            case "funds.initial", "funds.adjusted", "funds.executed", "funds.forecast" -> AMOUNT;
            case "likelihood" -> CHOICE;
            case "explanation", "standard", "basis", "scoringRule" -> TEXT;
            case "funds.rateWeight" -> WEIGHT;
            case "funds.rateScore" -> SCORE;
            default -> WORDS;
        };
    }

    boolean isLevel() {
        return this == LEVEL1 || this == LEVEL2;
    }

    /** Whether a row of the table is incomplete without it. */
    boolean isNeeded() {
        return this == VALUE || this == AMOUNT || this == WEIGHT || this == SCORE || this == RATIO;
    }
}
