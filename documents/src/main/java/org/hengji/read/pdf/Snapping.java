package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 归线: pieces, dashes and double lines that lie on one another become the one line a reader sees. */
final class Snapping {

    /** Two lines closer than this are one drawn twice. */
    private static final double DOUBLE = 3.5;

    private static final double GAP = 4;
    private static final double SHORT = 6;

    private Snapping() {}

    static List<Ruling> snapped(List<Ruling> drawn, boolean isHorizontal) {
        var sorted = drawn.stream()
                .filter(ruling -> ruling.isHorizontal() == isHorizontal)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        var snapped = new ArrayList<Ruling>();
        var bundle = new ArrayList<Ruling>();
        for (var ruling : sorted) {
            if (!bundle.isEmpty() && ruling.at() - bundle.getFirst().at() > DOUBLE) {
                snapped.addAll(joined(bundle));
                bundle.clear();
            }
            bundle.add(ruling);
        }
        snapped.addAll(joined(bundle));
        return snapped;
    }

    private static List<Ruling> joined(List<Ruling> bundle) {
        var joined = new ArrayList<Ruling>();
        var at = place(bundle);
        var from = 0.0;
        var to = Double.NEGATIVE_INFINITY;
        for (var piece :
                bundle.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
            if (piece.from() > to + GAP) {
                add(bundle, at, from, to, joined);
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        if (!bundle.isEmpty()) {
            add(bundle, at, from, to, joined);
        }
        return joined;
    }

    private static void add(List<Ruling> bundle, double at, double from, double to, List<Ruling> joined) {
        if (to - from >= SHORT) {
            var isDrawn = bundle.stream().anyMatch(Ruling::isDrawn);
            joined.add(new Ruling(bundle.getFirst().isHorizontal(), at, from, to, isDrawn));
        }
    }

    /** The middle of the bundle, long pieces counting for more. */
    private static double place(List<Ruling> bundle) {
        var length = bundle.stream().mapToDouble(Ruling::length).sum();
        return bundle.stream()
                        .mapToDouble(ruling -> ruling.at() * ruling.length())
                        .sum()
                / Math.max(length, 1e-6);
    }
}
