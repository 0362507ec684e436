package org.hengji.recognise.tape;

import java.util.List;

/** 资金行的文法: the label of a source, then its amounts as the head announces them. */
record FundGrammar(List<Column> columns, Lexicon lexicon) implements Grammar {

    static final String LABEL = "fund.label";

    @Override
    public double fit(int column, String text) {
        var sort = lexicon.sort(text);
        return switch (columns.get(column).role()) {
            case LABEL -> lexicon.role(text).startsWith("fund.") ? 0 : sort == Sort.BLANK ? 1 : IMPOSSIBLE;
            case "weight", "score", "funds.rateWeight", "funds.rateScore" -> points(sort, text);
            case "funds.rate" -> rate(sort);
            case "reason", "remark" -> sort.isWords() || sort == Sort.BLANK || sort == Sort.DASH ? 0.1 : IMPOSSIBLE;
            default -> amount(sort);
        };
    }

    /** A dash answers for points and rates; instead of an amount it is rare. */
    private static double amount(Sort sort) {
        return switch (sort) {
            case NUMBER, MEASURED -> 0;
            case BLANK -> 0.5;
            case UNIT -> 0.3;
            case DASH -> 2.4;
            default -> IMPOSSIBLE;
        };
    }

    private static double points(Sort sort, String text) {
        return switch (sort) {
            case NUMBER -> IndicatorGrammar.isPoints(text) ? 0 : IMPOSSIBLE;
            case BLANK -> 0.4;
            case DASH -> 0.1;
            default -> IMPOSSIBLE;
        };
    }

    private static double rate(Sort sort) {
        return switch (sort) {
            case PERCENT -> 0;
            case NUMBER -> 0.4;
            case BLANK -> 0.3;
            case DASH -> 0.1;
            default -> IMPOSSIBLE;
        };
    }

    @Override
    public double skip(int column) {
        return switch (columns.get(column).role()) {
            case LABEL -> 3;
            case "funds.initial" -> 2.6;
            case "funds.adjusted", "funds.executed" -> 3;
            case "funds.forecast" -> 1;
            case "weight", "funds.rateWeight" -> 0.9;
            default -> 0.8;
        };
    }

    @Override
    public boolean mayJoin(int column, String more) {
        return false;
    }

    @Override
    public double drop(String text) {
        return text.isEmpty() ? 0.25 : lexicon.role(text).startsWith("fund.") ? 14 : 9;
    }
}
