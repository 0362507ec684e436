package org.hengji.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * 数据: a YAML document whose scalars are all text, with the place of every value for messages. A ruleset that is wrong does
 * not load; the exception names the place.
 */
public record Data(String place, Object value) {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .build();

    /** Reads a resource of this module. */
    public static Data resource(String name) {
        try (var in = open(name)) {
            return new Data(name, new Load(SETTINGS).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var in = Data.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IllegalArgumentException("no resource " + name);
        }
        return in;
    }

    public Map<String, Data> map() {
        if (!(value instanceof Map<?, ?> raw)) {
            throw wrong("a map");
        }
        var entries = new LinkedHashMap<String, Data>();
        raw.forEach((key, each) -> entries.put(key.toString(), new Data(place + "/" + key, each)));
        return entries;
    }

    public List<Data> list() {
        if (!(value instanceof List<?> raw)) {
            throw wrong("a list");
        }
        return raw.stream().map(each -> new Data(place + "[]", each)).toList();
    }

    public List<String> texts() {
        return list().stream().map(Data::text).toList();
    }

    public String text() {
        if (!(value instanceof String text)) {
            throw wrong("a text");
        }
        return text;
    }

    public BigDecimal number() {
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException e) {
            throw wrong("a number");
        }
    }

    /** The value under a key that must be there. */
    public Data get(String key) {
        return find(key).orElseThrow(() -> wrong("a map with " + key));
    }

    public Optional<Data> find(String key) {
        return value instanceof Map<?, ?> raw
                ? Optional.ofNullable(raw.get(key)).map(found -> new Data(place + "/" + key, found))
                : Optional.empty();
    }

    /** The texts under a key, or none. */
    public List<String> texts(String key) {
        return find(key).map(Data::texts).orElse(List.of());
    }

    public String text(String key, String otherwise) {
        return find(key).map(Data::text).orElse(otherwise);
    }

    /** This document over its parent: maps merge key by key, a list or scalar replaces, {@code null} removes. */
    public Data over(Data parent) {
        return new Data(place, merge(parent.value, value));
    }

    private static Object merge(Object parent, Object child) {
        if (!(parent instanceof Map<?, ?> below && child instanceof Map<?, ?> above)) {
            return child;
        }
        var merged = new LinkedHashMap<Object, Object>(below);
        above.forEach((key, each) -> {
            if ("null".equals(each)) {
                merged.remove(key);
                return;
            }
            merged.merge(key, each, Data::merge);
        });
        return merged;
    }

    private IllegalStateException wrong(String expected) {
        return new IllegalStateException(place + " should be " + expected + ", not " + value);
    }
}
