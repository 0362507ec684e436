package org.hengji.read.pdf;

/**
 * 表格线: a horizontal or vertical line, where it stands and from where to where it goes.
 *
 * @param isDrawn whether it was drawn as a line; else it is only the edge of a coloured box
 */
record Ruling(boolean isHorizontal, double at, double from, double to, boolean isDrawn) {

    /** How far a line may end from another and still meet it. */
    static final double NEAR = 3;

    /** The same line elsewhere. */
    Ruling placed(boolean isHorizontal, double at, double from, double to) {
        return new Ruling(isHorizontal, at, from, to, isDrawn);
    }

    double length() {
        return to - from;
    }

    /** Whether it reaches over most of that stretch. */
    boolean covers(double begin, double end) {
        return Math.min(to, end) - Math.max(from, begin) > (end - begin) / 2;
    }

    /** Whether a line of the other kind crosses or touches it. */
    boolean meets(Ruling other) {
        return other.at >= from - NEAR && other.at <= to + NEAR && at >= other.from - NEAR && at <= other.to + NEAR;
    }
}
