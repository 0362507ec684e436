package org.hengji.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hengji.grid.Grid;
import org.hengji.ruleset.Vocabulary;

/** 待识别的表: rows of text with what each cell's label stands for, and which cells have found their place. */
final class Sheet {

    private final Grid grid;
    private final List<Line> lines;

    Sheet(Grid grid, List<Grid.Row> rows, Vocabulary vocabulary) {
        this.grid = grid;
        var made = new ArrayList<Line>();
        for (var row : rows) {
            made.add(new Line(row, vocabulary));
        }
        this.lines = List.copyOf(made);
    }

    Grid grid() {
        return grid;
    }

    List<Line> lines() {
        return lines;
    }

    /** 标签与值: what a cell says of itself. */
    record Pair(String role, String text) {}

    private static final int MAX_LABEL = 20;

    /** 行: one row with the roles of its labels. */
    static final class Line {

        private final Grid.Row row;
        private final String[] texts;
        private final String[] roles;
        private final List<Integer> filled;
        private final BitSet placed = new BitSet();
        private final Vocabulary vocabulary;

        Line(Grid.Row row, Vocabulary vocabulary) {
            this.row = row;
            this.vocabulary = vocabulary;
            texts = new String[row.cells().size()];
            roles = new String[texts.length];
            var filled = new ArrayList<Integer>(texts.length);
            for (var column = 0; column < texts.length; column++) {
                texts[column] = row.text(column).strip();
                roles[column] = texts[column].isEmpty()
                        ? ""
                        : vocabulary.role(texts[column]).orElse("");
                if (!texts[column].isEmpty()) {
                    filled.add(column);
                }
            }
            this.filled = Collections.unmodifiableList(filled);
        }

        int number() {
            return row.number();
        }

        int size() {
            return texts.length;
        }

        String text(int column) {
            return column < texts.length ? texts[column] : "";
        }

        boolean isLabel(int column) {
            return !role(column).isEmpty();
        }

        /** The role of the label in that column; empty text where there is none. */
        String role(int column) {
            return column < roles.length ? roles[column] : "";
        }

        /** A label and its value in one cell, parted by a colon; only labels of fields count. */
        Optional<Pair> pair(int column) {
            var text = text(column);
            var colon = Math.max(text.lastIndexOf('：', MAX_LABEL), text.lastIndexOf(':', MAX_LABEL));
            if (colon <= 0 || colon == text.length() - 1) {
                return Optional.empty();
            }
            return vocabulary
                    .role(text.substring(0, colon))
                    .filter(role -> role.startsWith("budget.") || role.startsWith("department."))
                    .map(role -> new Pair(role, text.substring(colon + 1).strip()));
        }

        /** 填报人：某某 in one cell, below a table. */
        boolean isSignature() {
            return filled.stream()
                    .findFirst()
                    .map(this::text)
                    .map(text -> text.split("[:：]", 2))
                    .filter(parts -> parts.length == 2)
                    .flatMap(parts -> vocabulary.role(parts[0]))
                    .filter("ignored"::equals)
                    .isPresent();
        }

        boolean isBlank() {
            return filled.isEmpty();
        }

        /** The columns that hold text, left to right. */
        List<Integer> filled() {
            return filled;
        }

        /** The texts of these columns, left to right. */
        List<String> printed() {
            return filled.stream().map(this::text).toList();
        }

        /** The roles below a prefix, in the order of their first columns. */
        List<String> rolesUnder(String prefix) {
            var under = new ArrayList<String>();
            for (var column : filled) {
                var role = roles[column];
                if (role.startsWith(prefix) && !under.contains(role)) {
                    under.add(role);
                }
            }
            return under;
        }

        void place(int column) {
            placed.set(column);
        }

        void placeAll() {
            placed.set(0, Math.max(1, texts.length));
        }

        /** The texts that found no place. */
        List<String> unplaced() {
            var unplaced = new ArrayList<String>();
            for (var column : filled) {
                if (!placed.get(column)) {
                    unplaced.add(texts[column]);
                }
            }
            return unplaced;
        }
    }
}
