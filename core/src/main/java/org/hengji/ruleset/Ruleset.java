package org.hengji.ruleset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengji.data.Data;
import org.hengji.law.Register;

/** 规则包: everything a decree can change, of one region from one year on, its parents' rules under its own. */
public final class Ruleset {

    private final String id;
    private final String name;
    private final Data data;
    private final Taxonomies taxonomies;
    private final Measures measures;
    private final Map<String, WordList> words = new HashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();
    private final Map<String, String> deviations = new HashMap<>();
    private final Map<Class<?>, Object> compiled = new ConcurrentHashMap<>();

    /** Asked of every form, and never different. */
    private final Map<Ruleset, Boolean> alike = new ConcurrentHashMap<>();

    Ruleset(String id, Data data) {
        this.id = id;
        this.data = data;
        this.name = data.get("name").text();
        this.taxonomies = new Taxonomies(data.get("taxonomy"));
        this.measures = new Measures(data.get("units"));
        data.get("words").map().forEach((key, list) -> words.put(key, new WordList(list.texts())));
        data.get("parameters").map().forEach((key, each) -> parameters.put(key, parameter(key, each)));
        deviations().forEach((check, deviation) -> deviations.put(check, deviation.text()));
        data.get("vocabulary").map().forEach((kind, each) -> vocabularies.put(kind, new Vocabulary(each)));
    }

    private static Parameter parameter(String key, Data each) {
        return new Parameter(
                key,
                each.get("value").number(),
                each.get("label").text(),
                Register.builtIn().basis(each.get("basis").text()));
    }

    /** Such as {@code guangdong/2025}. */
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Taxonomies taxonomies() {
        return taxonomies;
    }

    public Measures measures() {
        return measures;
    }

    /** A list of words a check looks for; the list must exist. */
    public List<String> words(String key) {
        return wordList(key).words();
    }

    /** The same list, to be looked for in texts. */
    public WordList wordList(String key) {
        var found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no words " + key);
        }
        return found;
    }

    public Parameter parameter(String key) {
        var found = parameters.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no parameter " + key);
        }
        return found;
    }

    public Map<String, Parameter> parameters() {
        return parameters;
    }

    public Vocabulary vocabulary(String kind) {
        return Optional.ofNullable(vocabularies.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no vocabulary for " + kind));
    }

    /** What this ruleset makes of a check against its card: a severity, or off. */
    public Optional<String> deviation(String check) {
        return Optional.ofNullable(deviations.get(check));
    }

    public Map<String, Data> deviations() {
        return data.find("checks").map(Data::map).orElse(Map.of());
    }

    /** Word lists in the shape their user needs, made once for the ruleset. */
    public <T> T compiled(Class<T> key, Function<Ruleset, T> make) {
        var found = compiled.get(key);
        if (found != null) {
            return key.cast(found);
        }
        var made = make.apply(this);
        compiled.put(key, made);
        return made;
    }

    /** Whether a form reads the same under the other ruleset: same words, same taxonomy, same units. */
    public boolean readsLike(Ruleset other) {
        return this == other || alike.computeIfAbsent(other, this::saysTheSame);
    }

    private boolean saysTheSame(Ruleset other) {
        return Stream.of("vocabulary", "taxonomy", "units")
                .allMatch(part ->
                        data.get(part).value().equals(other.data.get(part).value()));
    }

    /** The part of the ruleset under a key, for those who own its shape. */
    public Data part(String key) {
        return data.get(key);
    }
}
