package org.hengji.read.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** 路径: what is being drawn before it is stroked or filled, as runs of straight lines. */
final class Outline {

    /** What is at most this thick is a line, however it was drawn. */
    private static final double THIN = 4;

    private static final double LEAST = 0.5;
    private static final double FILLED = 6;
    private static final double STRAIGHT = 1;
    private static final int CORNERS = 8;

    private final List<List<Point2D>> runs = new ArrayList<>();
    private int count;

    void move(Point2D to) {
        runs.add(new ArrayList<>(List.of(to)));
        count++;
    }

    void line(Point2D to) {
        if (runs.isEmpty()) {
            move(to);
        }
        runs.getLast().add(to);
        count++;
    }

    /** A curve parts two runs of lines. */
    void curve(Point2D to) {
        move(to);
    }

    void close() {
        if (!runs.isEmpty() && runs.getLast().size() > 1) {
            line(runs.getLast().getFirst());
        }
    }

    int count() {
        return count;
    }

    Point2D last() {
        return runs.isEmpty() ? new Point2D.Double() : runs.getLast().getLast();
    }

    void clear() {
        runs.clear();
        count = 0;
    }

    Rectangle2D bounds() {
        var points = runs.stream().flatMap(List::stream).toList();
        return bounds(points);
    }

    /** Every straight level or upright piece is a line. */
    List<Ruling> stroked() {
        var rulings = new ArrayList<Ruling>();
        for (var run : runs) {
            for (var at = 1; at < run.size(); at++) {
                add(bounds(run.subList(at - 1, at + 1)), STRAIGHT, rulings);
            }
        }
        return rulings;
    }

    /** A thin shape is a line; a box that can be seen has four edges. */
    List<Ruling> filled(boolean isSeen) {
        var rulings = new ArrayList<Ruling>();
        for (var run : runs) {
            var box = bounds(run);
            if (run.size() < 3 || run.size() > CORNERS || !isSeen) {
                continue;
            }
            if (Math.min(box.getWidth(), box.getHeight()) <= THIN) {
                add(box, THIN, rulings);
            } else if (isBox(run, box)) {
                addEdges(box, rulings);
            }
        }
        return rulings;
    }

    private static void add(Rectangle2D box, double thickness, List<Ruling> rulings) {
        if (box.getHeight() <= thickness && box.getWidth() > box.getHeight() && box.getWidth() >= LEAST) {
            rulings.add(new Ruling(true, box.getCenterY(), box.getMinX(), box.getMaxX(), true));
        } else if (box.getWidth() <= thickness && box.getHeight() >= LEAST) {
            rulings.add(new Ruling(false, box.getCenterX(), box.getMinY(), box.getMaxY(), true));
        }
    }

    private static void addEdges(Rectangle2D box, List<Ruling> rulings) {
        if (box.getWidth() >= FILLED && box.getHeight() >= FILLED) {
            rulings.add(new Ruling(true, box.getMinY(), box.getMinX(), box.getMaxX(), false));
            rulings.add(new Ruling(true, box.getMaxY(), box.getMinX(), box.getMaxX(), false));
            rulings.add(new Ruling(false, box.getMinX(), box.getMinY(), box.getMaxY(), false));
            rulings.add(new Ruling(false, box.getMaxX(), box.getMinY(), box.getMaxY(), false));
        }
    }

    private static boolean isBox(List<Point2D> run, Rectangle2D box) {
        return run.stream()
                .allMatch(point -> isEither(point.getX(), box.getMinX(), box.getMaxX())
                        && isEither(point.getY(), box.getMinY(), box.getMaxY()));
    }

    private static boolean isEither(double at, double one, double other) {
        return Math.abs(at - one) < LEAST || Math.abs(at - other) < LEAST;
    }

    private static Rectangle2D bounds(List<Point2D> points) {
        if (points.isEmpty()) {
            return new Rectangle2D.Double();
        }
        var box = new Rectangle2D.Double(
                points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(box::add);
        return box;
    }
}
