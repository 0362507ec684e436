package org.hengji.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 记录的结构: the components of a record class, derived once per class. Paths, edits and the canonical JSON go through
 * here, so that no field is ever written down a second time.
 */
public final class Records {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Records() {}

    /** 栏: one component of a record, its name, its generic type and its position. */
    public record Component(String name, Type type, int position) {}

    public static List<Component> components(Class<?> type) {
        return SHAPES.get(type).components;
    }

    public static boolean has(Class<?> type, String component) {
        return SHAPES.get(type).find(component) >= 0;
    }

    public static Component component(Class<?> type, String name) {
        var shape = SHAPES.get(type);
        return shape.components.get(shape.position(name));
    }

    public static Object get(Record value, int position) {
        return SHAPES.get(value.getClass()).read(value, position);
    }

    public static Object get(Record value, String component) {
        var shape = SHAPES.get(value.getClass());
        return shape.read(value, shape.position(component));
    }

    /** The same record with one component changed. */
    public static <R extends Record> R with(R value, String component, Object changed) {
        return with(value, Map.of(component, changed));
    }

    /** The same record with several components changed at once. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R value, Map<String, ?> changed) {
        var shape = SHAPES.get(value.getClass());
        var values = new Object[shape.components.size()];
        changed.forEach((component, each) -> values[shape.position(component)] = each);
        for (var i = 0; i < values.length; i++) {
            values[i] = values[i] == null ? shape.read(value, i) : values[i];
        }
        return (R) shape.create(values);
    }

    @SuppressWarnings("unchecked")
    public static <R extends Record> R create(Class<R> type, Object[] values) {
        return (R) SHAPES.get(type).create(values);
    }

    private record Shape(
            Class<?> type,
            List<Component> components,
            Map<String, Integer> positions,
            List<MethodHandle> readers,
            MethodHandle creator) {

        static Shape of(Class<?> type) {
            if (!type.isRecord()) {
                throw new IllegalArgumentException("not a record: " + type);
            }
            var parts = type.getRecordComponents();
            var components = IntStream.range(0, parts.length)
                    .mapToObj(i -> new Component(parts[i].getName(), parts[i].getGenericType(), i))
                    .toList();
            var positions = components.stream().collect(Collectors.toMap(Component::name, Component::position));
            try {
                return new Shape(type, components, positions, readers(parts), creator(type, parts));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record that cannot be read: " + type, e);
            }
        }

        private static List<MethodHandle> readers(RecordComponent[] parts) throws IllegalAccessException {
            var handles = new ArrayList<MethodHandle>();
            for (var part : parts) {
                handles.add(MethodHandles.publicLookup()
                        .unreflect(part.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
            }
            return List.copyOf(handles);
        }

        private static MethodHandle creator(Class<?> type, RecordComponent[] parts)
                throws ReflectiveOperationException {
            var parameters = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getConstructor(parameters);
            return MethodHandles.publicLookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        }

        int find(String name) {
            return positions.getOrDefault(name, -1);
        }

        int position(String name) {
            var position = find(name);
            if (position < 0) {
                var known = components.stream().map(Component::name).collect(Collectors.joining(", "));
                throw new IllegalArgumentException(type.getSimpleName() + " has no " + name + ", only " + known);
            }
            return position;
        }

        Object read(Object value, int position) {
            try {
                return readers.get(position).invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("an accessor failed: " + components.get(position), e);
            }
        }

        Object create(Object[] values) {
            try {
                return creator.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("a record could not be made: " + type, e);
            }
        }
    }
}
