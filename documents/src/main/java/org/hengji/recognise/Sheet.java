package org.hengji.recognise;

import java.util.ArrayList;
import java.util.BitSet;
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
        private final List<String> texts;
        private final List<Optional<String>> roles;
        private final BitSet placed = new BitSet();
        private final Vocabulary vocabulary;

        Line(Grid.Row row, Vocabulary vocabulary) {
            this.row = row;
            this.vocabulary = vocabulary;
            this.texts = row.cells().stream().map(cell -> cell.text().strip()).toList();
            this.roles = texts.stream()
                    .map(text -> text.isEmpty() ? Optional.<String>empty() : vocabulary.role(text))
                    .toList();
        }

        int number() {
            return row.number();
        }

        int size() {
            return texts.size();
        }

        String text(int column) {
            return column < texts.size() ? texts.get(column) : "";
        }

        boolean isLabel(int column) {
            return column < roles.size() && roles.get(column).isPresent();
        }

        /** The role of the label in that column; empty text where there is none. */
        String role(int column) {
            return column < roles.size() ? roles.get(column).orElse("") : "";
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

        boolean isBlank() {
            return texts.stream().allMatch(String::isEmpty);
        }

        /** The columns that hold text, left to right. */
        List<Integer> filled() {
            var columns = new ArrayList<Integer>();
            for (var i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    columns.add(i);
                }
            }
            return columns;
        }

        /** The roles below a prefix, each with its first column. */
        List<String> rolesUnder(String prefix) {
            return roles.stream()
                    .flatMap(Optional::stream)
                    .filter(role -> role.startsWith(prefix))
                    .distinct()
                    .toList();
        }

        void place(int column) {
            placed.set(column);
        }

        void placeAll() {
            placed.set(0, Math.max(1, texts.size()));
        }

        /** The texts that found no place. */
        List<String> unplaced() {
            return filled().stream()
                    .filter(column -> !placed.get(column))
                    .map(texts::get)
                    .toList();
        }
    }
}
