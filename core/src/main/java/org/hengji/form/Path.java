package org.hengji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * 位置: where in a form something stands, as dotted record-component names: {@code indicators[3].target},
 * {@code tasks[#k7f3q9ab].content}. Counts from 0. The empty path is the form itself.
 */
public record Path(List<Step> steps) {

    /** One step down: a component, a row by position, or a row by identity. */
    public sealed interface Step {
        record Name(String name) implements Step {}

        record Index(int index) implements Step {}

        record Id(RowId id) implements Step {}
    }

    public static final Path FORM = new Path(List.of());

    private static final int MAX_LENGTH = 200;
    private static final int MAX_DIGITS = 6;

    public Path {
        steps = List.copyOf(steps);
    }

    public static Path of(String text) {
        if (text.isEmpty()) {
            return FORM;
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a path has at most " + MAX_LENGTH + " characters");
        }
        var steps = new ArrayList<Step>();
        for (var part : text.split("\\.", -1)) {
            parse(part, steps);
        }
        return new Path(steps);
    }

    private static void parse(String part, List<Step> steps) {
        var bracket = part.indexOf('[');
        var name = bracket < 0 ? part : part.substring(0, bracket);
        if (name.isEmpty() || !name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            throw new IllegalArgumentException("not a path step: " + part);
        }
        steps.add(new Step.Name(name));
        if (bracket < 0) {
            return;
        }
        var inside = part.endsWith("]") ? part.substring(bracket + 1, part.length() - 1) : "";
        if (inside.startsWith("#")) {
            steps.add(new Step.Id(new RowId(inside.substring(1))));
            return;
        }
        if (inside.isEmpty() || inside.length() > MAX_DIGITS || !inside.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a row: " + part);
        }
        steps.add(new Step.Index(Integer.parseInt(inside)));
    }

    public Path child(String name) {
        return plus(new Step.Name(name));
    }

    public Path row(int index) {
        return plus(new Step.Index(index));
    }

    public Path row(RowId id) {
        return plus(new Step.Id(id));
    }

    private Path plus(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Path(longer);
    }

    public boolean isForm() {
        return steps.isEmpty();
    }

    public Path parent() {
        return new Path(steps.subList(0, steps.size() - 1));
    }

    public Step last() {
        return steps.getLast();
    }

    /** Whether the other path is this one or lies below it. */
    public boolean contains(Path other) {
        return other.steps.size() >= steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var step : steps) {
            switch (step) {
                case Step.Name(var name) ->
                    text.append(text.isEmpty() ? "" : ".").append(name);
                case Step.Index(var index) -> text.append('[').append(index).append(']');
                case Step.Id(var id) -> text.append("[#").append(id.value()).append(']');
            }
        }
        return text.toString();
    }
}
