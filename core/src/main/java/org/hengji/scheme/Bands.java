package org.hengji.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.number.Folds;

/** 定性分档: the bands of a scheme, the best first, and the words that name them. */
public final class Bands {

    private static final Pattern CLOSING = Pattern.compile("[。．.;；,，!！、]+$");

    private final List<Band> all;
    private final Map<String, Band> byWord = new HashMap<>();

    Bands(List<Band> all) {
        this.all = List.copyOf(all);
        all.forEach(band -> {
            byWord.put(key(band.name()), band);
            band.words().forEach(word -> byWord.put(key(word), band));
        });
    }

    public List<Band> all() {
        return all;
    }

    /** 达成. */
    public Band best() {
        return all.getFirst();
    }

    /** The band that a grade word names; empty when the text is none. */
    public Optional<Band> named(String text) {
        var found = byWord.get(text);
        return Optional.ofNullable(found == null ? byWord.get(key(text)) : found);
    }

    /** Words are compared without blanks and without what closes a sentence. */
    public static String key(String text) {
        return CLOSING.matcher(Folds.label(text)).replaceAll("");
    }
}
