package org.hengji.recognise.tape;

import java.util.List;

/**
 * 空格还在: the grammar of a table whose cells stand one below the other, blank ones among them. A blank is the cell of
 * its column, so leaving one out says more than it does where blanks got lost.
 */
record KeptBlanks(Grammar grammar) implements Grammar {

    private static final double LOST = 0.4;

    /** Less than what is told as lost: a blank says nothing. */
    private static final double LEFT = 0.3;

    private static final double BLANK = 0.05;

    /** The grammar as the tape calls for it. */
    static Grammar on(Tape tape, Grammar grammar) {
        return tape.keepsBlanks() ? new KeptBlanks(grammar) : grammar;
    }

    @Override
    public List<Column> columns() {
        return grammar.columns();
    }

    @Override
    public double fit(int column, String text) {
        var fit = grammar.fit(column, text);
        return text.isEmpty() && !isMerged(column) && !isAsked(column) ? Math.min(fit, BLANK) : fit;
    }

    /** Cells merged over rows are printed once, and whole columns may be merged over a block. */
    @Override
    public double skip(int column) {
        return grammar.skip(column) + (isMerged(column) ? 0 : LOST);
    }

    @Override
    public boolean mayJoin(int column, String more) {
        return grammar.mayJoin(column, more);
    }

    @Override
    public double drop(String text) {
        return grammar.drop(text) + (text.isEmpty() ? LEFT : 0);
    }

    /** A row without a target is rare whatever else it lacks. */
    private boolean isAsked(int column) {
        return columns().get(column).is("indicators.target");
    }

    private boolean isMerged(int column) {
        var role = columns().get(column).role();
        return role.startsWith("indicators.level")
                || role.equals("indicators.name")
                || role.equals(FundGrammar.LABEL)
                || role.equals("reason")
                || role.equals(IndicatorGrammar.OPEN_SCORE);
    }
}
