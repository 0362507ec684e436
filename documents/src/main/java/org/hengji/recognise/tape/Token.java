package org.hengji.recognise.tape;

/**
 * 词: one or several atoms that say one thing: a label, or a text that may be the content of a cell.
 *
 * @param role what the label stands for; empty where the text is no label
 * @param row the row or line its first atom stood in
 * @param width how many cells that row has
 */
record Token(String text, String role, int row, int column, int width, Gap gap) {

    static Token of(Atom atom, String text, String role) {
        return new Token(text, role, atom.row(), atom.column(), atom.width(), atom.gap());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isLabel() {
        return !role.isEmpty();
    }

    boolean is(String prefix) {
        return role.startsWith(prefix);
    }

    /** The same text as another label. */
    Token as(String other) {
        return new Token(text, other, row, column, width, gap);
    }
}
