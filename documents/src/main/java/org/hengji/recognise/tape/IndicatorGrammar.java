package org.hengji.recognise.tape;

import java.util.List;

/**
 * 指标行的文法: levels before the name, the name, and behind it what the head announces.
 *
 * @param hasCells whether a word we do not know as a level may be one; without cells it is hardly ever
 */
record IndicatorGrammar(List<Column> columns, Lexicon lexicon, boolean hasCells) implements Grammar {

    /** Points printed in a column without a head. */
    static final String OPEN_SCORE = "score?";

    private static final String TORN_LABEL = "指标";
    private static final double UNLIKELY = 6;
    private static final double HARDLY = 14;
    private static final int LONG = 40;

    /** Of two columns of words about as likely, the first has the text. */
    private static final double LATER = 0.001;

    @Override
    public double fit(int column, String text) {
        var sort = lexicon.sort(text);
        return switch (columns.get(column).role()) {
            case "indicators.level1" -> level1(sort, text);
            case "indicators.level2" -> level2(sort, text);
            case "indicators.name" -> name(sort, text);
            case "indicators.comparator", "indicators.direction" -> sign(sort);
            case "indicators.target" -> value(sort, text);
            case "indicators.actual", "indicators.forecast" -> value(sort, text) + 0.05;
            case "indicators.unit" -> unit(sort, text);
            case "weight", "score", OPEN_SCORE -> points(sort, text);
            case "indicators.ratio" -> ratio(sort);
            case "indicators.likelihood" -> likelihood(sort);
            case "funds.initial", "funds.adjusted" -> sort == Sort.NUMBER || sort == Sort.BLANK ? 0 : IMPOSSIBLE;
            case "project.name", "project.unit", "project.category", "project.code" -> project(sort);
            case "goals.annual", "goals.heading", "goals.whole" ->
                sort.isWords() ? 0.5 : sort == Sort.BLANK ? 0 : IMPOSSIBLE;
            default -> other(column, sort, text);
        };
    }

    private double other(int column, Sort sort, String text) {
        if (columns.get(column).is("indicators.standard") && lexicon.isStandard(text)) {
            return 0;
        }
        if (columns.get(column).role().startsWith(Choices.GRADE)) {
            return value(sort, text);
        }
        return columns.get(column).role().startsWith("choice.") ? choice(sort, text) : words(sort) + LATER * column;
    }

    /** Cells are missing at the end of a row rather than before it. */
    private double choice(int column) {
        return 0.1 + 0.02 * (columns.size() - column);
    }

    /** A tick, or nothing; beside 原因说明 words. */
    private static double choice(Sort sort, String text) {
        return switch (sort) {
            case BLANK, DASH -> 0;
            case TEXT, WORD, DOTS -> text.length() == 1 ? 0 : 0.4;
            default -> 3;
        };
    }

    private boolean has(String role) {
        return columns.stream().anyMatch(column -> column.is(role));
    }

    /** Without a column for level 2, what may be either stands as the name. */
    private double level1(Sort sort, String text) {
        return switch (sort) {
            case LEVEL1 -> lexicon.isLevel2(text) && !has("indicators.level2") ? 2 : 0;
            case LEVEL_POINTS -> 0;
            case BLANK -> 0.1;
            case WORD -> unknown();
            default -> text.length() <= 12 && sort == Sort.TEXT ? unknown() + 1 : IMPOSSIBLE;
        };
    }

    private double unknown() {
        return hasCells ? UNLIKELY : HARDLY;
    }

    private double level2(Sort sort, String text) {
        return switch (sort) {
            case LEVEL2 -> 0;
            case LEVEL1 -> lexicon.isLevel2(text) ? 0.2 : UNLIKELY;
            case BLANK -> 0.1;
            case WORD -> unknown() - 1;
            default -> text.length() <= 16 && sort == Sort.TEXT ? unknown() : IMPOSSIBLE;
        };
    }

    private double name(Sort sort, String text) {
        if (lexicon.isStandard(text)) {
            return 5;
        }
        return switch (sort) {
            case TEXT -> 0;
            case WORD -> 0.1;
            case DOTS, DASH -> 0.5;
            case LEVEL1, LEVEL2 -> has("indicators.level2") ? 7 : 1;
            case BLANK -> 2;
            case TIME, MEASURED -> text.length() > 8 ? 1.5 : 5;
            case COMPARED, UNIT, LIKELIHOOD -> text.length() > 8 ? 2 : 6;
            default -> IMPOSSIBLE;
        };
    }

    private static double sign(Sort sort) {
        return switch (sort) {
            case SIGN, NATURE -> 0;
            case BLANK -> 0.6;
            default -> IMPOSSIBLE;
        };
    }

    private double value(Sort sort, String text) {
        return switch (sort) {
            case NUMBER, PERCENT, MEASURED, COMPARED, TIME -> 0.1;
            case WORD, NATURE, UNIT -> 0.2;
            case LIKELIHOOD -> has("indicators.likelihood") ? 4 : 0.2;
            case TEXT -> text.length() > LONG ? 1.2 : 0.5;
            case BLANK -> 1.2;
            case DASH, DOTS -> 0.9;
            case SIGN, LEVEL1, LEVEL2, LEVEL_POINTS -> IMPOSSIBLE;
        };
    }

    private static double unit(Sort sort, String text) {
        return switch (sort) {
            case UNIT -> 0;
            case BLANK -> 0.4;
            case DASH -> 0.4;
            case WORD -> text.length() <= 4 ? 1.2 : text.length() <= 6 ? 3 : IMPOSSIBLE;
            default -> text.equals("%") ? 0 : IMPOSSIBLE;
        };
    }

    /** A hundred at most, and never more than what an indicator can be worth. */
    private static double points(Sort sort, String text) {
        return switch (sort) {
            case NUMBER -> isPoints(text) ? 0 : IMPOSSIBLE;
            case BLANK -> 0.8;
            case DASH -> 0.4;
            default -> IMPOSSIBLE;
        };
    }

    static boolean isPoints(String text) {
        var digits = text.endsWith("分") ? text.substring(0, text.length() - 1) : text;
        try {
            var points = Double.parseDouble(digits);
            return points >= 0 && points <= 100;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double ratio(Sort sort) {
        return switch (sort) {
            case PERCENT, NUMBER -> 0;
            case BLANK, DASH -> 0.4;
            default -> IMPOSSIBLE;
        };
    }

    private static double likelihood(Sort sort) {
        return switch (sort) {
            case LIKELIHOOD -> 0;
            case BLANK, DASH -> 0.3;
            default -> sort.isWords() ? 3 : IMPOSSIBLE;
        };
    }

    private static double project(Sort sort) {
        return switch (sort) {
            case TEXT, WORD -> 0.2;
            case BLANK -> 0;
            default -> IMPOSSIBLE;
        };
    }

    private static double words(Sort sort) {
        return switch (sort) {
            case TEXT, WORD, LIKELIHOOD -> 0.3;
            case BLANK, DASH, DOTS -> 0.05;
            case LEVEL1, LEVEL2, LEVEL_POINTS -> IMPOSSIBLE;
            default -> 3;
        };
    }

    @Override
    public double skip(int column) {
        return switch (columns.get(column).role()) {
            case "indicators.level1", "indicators.level2" -> 0.1;
            case "indicators.name" -> 8;
            case "indicators.target" -> 2.6;
            case "indicators.actual" -> 2.4;
            case "weight" -> 3.6;
            case "score" -> 3.6;
            case OPEN_SCORE -> 0;
            case "indicators.comparator", "indicators.direction" -> 1.5;
            case "indicators.unit" -> 0.6;
            case "indicators.likelihood", "indicators.forecast" -> 0.8;
            case "funds.initial", "funds.adjusted" -> 0.5;
            default -> optional(column);
        };
    }

    private double optional(int column) {
        var role = columns.get(column).role();
        if (role.startsWith(Choices.GRADE)) {
            return 1.6;
        }
        return role.startsWith("choice.") ? choice(column) : 0.1;
    }

    @Override
    public boolean mayJoin(int column, String more) {
        var isWords = switch (columns.get(column).role()) {
            case "weight", "score", OPEN_SCORE, "funds.initial" -> false;
            case "indicators.level1", "indicators.level2" -> false;
            case "indicators.unit", "indicators.comparator", "indicators.direction" -> false;
            default -> true;
        };
        return isWords && !lexicon.isLevel(more) && lexicon.sort(more) != Sort.DOTS;
    }

    /** Blanks, the template's dots, and the end of a label that was printed over two lines are no loss. */
    @Override
    public double drop(String text) {
        if (text.isEmpty() || text.equals(TORN_LABEL)) {
            return 0.25;
        }
        return lexicon.sort(text) == Sort.DOTS ? 0.6 : 9;
    }
}
