package org.hengji.recognise.tape;

/**
 * 片: the smallest text the source kept apart: a cell, or a word between blanks. Empty for a blank cell.
 *
 * @param row the row or line of the source, counted from 1
 * @param column which cell of its row it was, counted from 0
 * @param width how many cells its row has
 */
record Atom(String text, int row, int column, int width, Gap gap) {

    boolean isBlank() {
        return text.isEmpty();
    }
}
