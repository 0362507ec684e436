package org.hengji.recognise.tape;

import java.util.List;

/** 另一种读法: the same grammar, but for one text in one column. */
record Forbidding(Grammar grammar, int column, String text) implements Grammar {

    @Override
    public List<Column> columns() {
        return grammar.columns();
    }

    @Override
    public double fit(int at, String words) {
        return at == column && words.equals(text) ? IMPOSSIBLE : grammar.fit(at, words);
    }

    @Override
    public double skip(int at) {
        return grammar.skip(at);
    }

    @Override
    public boolean mayJoin(int at, String more) {
        return grammar.mayJoin(at, more);
    }

    @Override
    public double drop(String words) {
        return grammar.drop(words);
    }
}
