package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** 格的草稿: one cell while its table is put together. It takes every place of the rows that refers to it. */
final class Slot {

    private final List<CellText> pieces = new ArrayList<>();
    private String text;

    Slot(CellText piece) {
        pieces.add(piece);
        text = piece.text();
    }

    String text() {
        return text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether its text goes on in the other for want of room. */
    boolean runsInto(Slot next) {
        return pieces.getLast().runsInto(next.pieces.getFirst());
    }

    /** Whether its text ends as sentences do, so that what follows may be another. */
    boolean isFinished() {
        return !isBlank() && "。；！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean hasLines() {
        return pieces.getLast().lines().size() > 1;
    }

    /** Takes in what stands in the same cell on the next page; a label that is only repeated there says nothing more. */
    void add(Slot next, boolean isRepeated) {
        if (next.isBlank() || isRepeated) {
            return;
        }
        text = text + (isBlank() ? "" : pieces.getLast().joint(next.pieces.getFirst())) + next.text;
        pieces.addAll(next.pieces);
    }
}
