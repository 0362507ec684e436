package org.hengji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * 位置: where in a form something stands, as dotted record-component names: {@code indicators[3].target},
 * {@code tasks[#k7f3q9ab].content}. Counts from 0. The empty path is the form itself.
 */
public final class Path {

    /** One step down: a component, a row by position, or a row by identity. */
    public sealed interface Step {
        record Name(String name) implements Step {}

        record Index(int index) implements Step {}

        record Id(RowId id) implements Step {}
    }

    public static final Path FORM = new Path();

    private static final int MAX_LENGTH = 200;
    private static final int MAX_DIGITS = 6;

    /** The place one step up, of which only the form has none. */
    private final Path above;

    private final Step last;
    private final int depth;
    private final int hash;

    private Path() {
        above = this;
        last = new Step.Name("");
        depth = 0;
        hash = 1;
    }

    private Path(Path above, Step last) {
        this.above = above;
        this.last = last;
        depth = above.depth + 1;
        hash = 31 * above.hash + last.hashCode();
    }

    public static Path of(String text) {
        if (text.isEmpty()) {
            return FORM;
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a path has at most " + MAX_LENGTH + " characters");
        }
        var path = FORM;
        for (var part : text.split("\\.", -1)) {
            path = path.parsed(part);
        }
        return path;
    }

    private Path parsed(String part) {
        var bracket = part.indexOf('[');
        var name = bracket < 0 ? part : part.substring(0, bracket);
        if (name.isEmpty() || !name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            throw new IllegalArgumentException("not a path step: " + part);
        }
        return bracket < 0 ? child(name) : child(name).row(part, bracket);
    }

    private Path row(String part, int bracket) {
        var inside = part.endsWith("]") ? part.substring(bracket + 1, part.length() - 1) : "";
        if (inside.startsWith("#")) {
            return row(new RowId(inside.substring(1)));
        }
        if (inside.isEmpty() || inside.length() > MAX_DIGITS || !inside.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a row: " + part);
        }
        return row(Integer.parseInt(inside));
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

    public Path plus(Step step) {
        return new Path(this, step);
    }

    public boolean isForm() {
        return depth == 0;
    }

    /** The place one step up; there must be one. */
    public Path parent() {
        requireStep();
        return above;
    }

    /** The step that leads here from above; there must be one. */
    public Step last() {
        requireStep();
        return last;
    }

    private void requireStep() {
        if (isForm()) {
            throw new NoSuchElementException("the form lies below nothing");
        }
    }

    /** How many steps lead here from the form. */
    public int depth() {
        return depth;
    }

    /** The steps from the form, the first at the top. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>(depth);
        for (var place = this; !place.isForm(); place = place.above) {
            steps.addFirst(place.last);
        }
        return List.copyOf(steps);
    }

    /** Whether the other path is this one or lies below it. */
    public boolean contains(Path other) {
        var place = other;
        while (place.depth > depth) {
            place = place.above;
        }
        return equals(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Path path && isSame(path);
    }

    private boolean isSame(Path other) {
        return hash == other.hash && depth == other.depth && last.equals(other.last) && above.equals(other.above);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        print(text);
        return text.toString();
    }

    private void print(StringBuilder text) {
        if (isForm()) {
            return;
        }
        above.print(text);
        switch (last) {
            case Step.Name(var name) -> text.append(depth == 1 ? "" : ".").append(name);
            case Step.Index(var index) -> text.append('[').append(index).append(']');
            case Step.Id(var id) -> text.append("[#").append(id.value()).append(']');
        }
    }
}
