package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** 表框: lines that meet one another, directly or through others, are one table. */
final class Frames {

    private final List<Ruling> rulings;
    private final int[] parents;

    private Frames(List<Ruling> rulings) {
        this.rulings = rulings;
        this.parents = new int[rulings.size()];
        for (var at = 0; at < parents.length; at++) {
            parents[at] = at;
        }
    }

    /**
     * The tables of a page, top to bottom; what stands inside a cell of another is none. Coloured boxes only count where
     * lines have drawn no table already: within one they are the shading of a text.
     */
    static List<Lattice> of(List<Ruling> rulings) {
        var drawn = rulings.stream().filter(Ruling::isDrawn).toList();
        var lined = joined(drawn);
        var beside = rulings.stream()
                .filter(ruling -> !ruling.isDrawn())
                .filter(ruling -> lined.stream().noneMatch(lattice -> isInside(ruling, lattice)))
                .toList();
        return outermost(
                beside.isEmpty()
                        ? lined
                        : joined(Stream.concat(drawn.stream(), beside.stream()).toList()));
    }

    private static boolean isInside(Ruling ruling, Lattice lattice) {
        var middle = (ruling.from() + ruling.to()) / 2;
        return ruling.isHorizontal() ? lattice.holds(middle, ruling.at()) : lattice.holds(ruling.at(), middle);
    }

    private static List<Lattice> joined(List<Ruling> rulings) {
        var level = Snapping.snapped(rulings, true);
        var upright = Snapping.snapped(rulings, false);
        var frames = new Frames(Stream.concat(level.stream(), upright.stream()).toList());
        for (var one = 0; one < level.size(); one++) {
            for (var other = 0; other < upright.size(); other++) {
                if (level.get(one).meets(upright.get(other))) {
                    frames.parents[frames.root(one)] = frames.root(level.size() + other);
                }
            }
        }
        return frames.lattices();
    }

    private int root(int at) {
        var root = at;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Lattice> lattices() {
        var groups = new LinkedHashMap<Integer, List<Ruling>>();
        for (var at = 0; at < rulings.size(); at++) {
            groups.computeIfAbsent(root(at), _ -> new ArrayList<>()).add(rulings.get(at));
        }
        return groups.values().stream()
                .flatMap(group -> Lattice.of(group).stream())
                .toList();
    }

    /** A frame of few cells around tables, as pages have for ornament, is none itself. */
    private static List<Lattice> outermost(List<Lattice> all) {
        var tables = all.stream()
                .filter(lattice -> lattice.size() > 3 || all.stream().noneMatch(lattice::surrounds))
                .toList();
        return tables.stream()
                .filter(lattice -> tables.stream().noneMatch(other -> other.surrounds(lattice)))
                .sorted(Comparator.comparingDouble(Lattice::top).thenComparingDouble(Lattice::left))
                .toList();
    }
}
