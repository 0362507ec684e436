package org.hengji.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** 按位置取值: what stands at a path of a form, and the form with something else there. */
public final class Forms {

    private Forms() {}

    /** The value at a path: a cell, a record, or a list of rows; empty where the path leads nowhere. */
    public static Optional<Object> at(Record form, Path path) {
        Object value = form;
        for (var step : path.steps()) {
            var next = step(value, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            value = next.get();
        }
        return Optional.of(value);
    }

    /** The cell at a path, if a cell stands there. */
    public static Optional<Cell<?>> cell(Record form, Path path) {
        return at(form, path).filter(Cell.class::isInstance).map(cell -> (Cell<?>) cell);
    }

    /** The same place with its rows by position, where it names them by identity. */
    public static Path byPosition(Record form, Path path) {
        var place = Path.FORM;
        for (var step : path.steps()) {
            place = place.plus(step instanceof Path.Step.Id(var id) ? position(form, place, id) : step);
        }
        return place;
    }

    private static Path.Step position(Record form, Path list, RowId id) {
        return at(form, list).orElse(form) instanceof List<?> rows && Rows.indexOf(rows, id) >= 0
                ? new Path.Step.Index(Rows.indexOf(rows, id))
                : new Path.Step.Id(id);
    }

    /** The same place with its rows by identity, where they have one. */
    public static Path byIdentity(Record form, Path path) {
        var place = Path.FORM;
        for (var step : path.steps()) {
            place = place.plus(step instanceof Path.Step.Index ? identity(form, place, step) : step);
        }
        return place;
    }

    private static Path.Step identity(Record form, Path list, Path.Step row) {
        var id = at(form, list.plus(row)).map(Rows::id).orElse(RowId.NONE);
        return id.isNone() ? row : new Path.Step.Id(id);
    }

    /** The type of value that the cell at a path holds; the path must lead to a cell. */
    public static Class<?> cellType(Record form, Path path) {
        var owner = at(form, path.parent()).orElseThrow(() -> new IllegalArgumentException("no place " + path));
        if (!(path.last() instanceof Path.Step.Name(var name))) {
            throw new IllegalArgumentException("a row is no cell: " + path);
        }
        return typeArgument(Records.component(owner.getClass(), name).type());
    }

    /** The form with {@code changed} at the path. */
    @SuppressWarnings("unchecked")
    public static <F extends Record> F with(F form, Path path, Object changed) {
        return (F) replace(form, path.steps(), changed);
    }

    public static Class<?> typeArgument(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                ? argument
                : Object.class;
    }

    private static Object replace(Object owner, List<Path.Step> steps, Object changed) {
        if (steps.isEmpty()) {
            return changed;
        }
        var rest = steps.subList(1, steps.size());
        var present =
                step(owner, steps.getFirst()).orElseThrow(() -> new IllegalArgumentException("no place " + steps));
        var replaced = replace(present, rest, changed);
        return switch (steps.getFirst()) {
            case Path.Step.Name(var name) -> Records.with((Record) owner, name, replaced);
            case Path.Step.Index(var index) -> Rows.with((List<?>) owner, index, replaced);
            case Path.Step.Id(var id) -> Rows.with((List<?>) owner, Rows.indexOf((List<?>) owner, id), replaced);
        };
    }

    private static Optional<Object> step(Object value, Path.Step step) {
        return switch (step) {
            case Path.Step.Name(var name)
            when value instanceof Record owner && Records.has(owner.getClass(), name) ->
                Optional.of(Records.get(owner, name));
            case Path.Step.Index(var index)
            when value instanceof List<?> rows && index < rows.size() -> Optional.of(rows.get(index));
            case Path.Step.Id(var id)
            when value instanceof List<?> rows && Rows.indexOf(rows, id) >= 0 ->
                Optional.of(rows.get(Rows.indexOf(rows, id)));
            case Path.Step.Name _, Path.Step.Index _, Path.Step.Id _ -> Optional.empty();
        };
    }
}
