package org.hengji.law;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hengji.data.Data;

/** 依据库: every basis that a check or a ruleset may cite, by its key {@code instrument:article}. */
public final class Register {

    private static final Register BUILT_IN = new Register(Data.resource("law/register.yaml"));

    private final Map<String, Basis> bases = new LinkedHashMap<>();

    Register(Data data) {
        data.map()
                .forEach((instrument, entry) -> entry.get("articles").map().forEach((article, asked) -> {
                    var key = instrument + ":" + article;
                    bases.put(key, basis(key, entry, asked));
                }));
    }

    public static Register builtIn() {
        return BUILT_IN;
    }

    public Basis basis(String key) {
        var basis = bases.get(key);
        if (basis == null) {
            throw new IllegalArgumentException("no basis " + key + " in the register");
        }
        return basis;
    }

    public Map<String, Basis> all() {
        return Map.copyOf(bases);
    }

    private static Basis basis(String key, Data instrument, Data asked) {
        return new Basis(
                key,
                instrument.get("name").text(),
                asked.text("article", ""),
                asked.get("asks").text(),
                Basis.Status.valueOf(asked.get("status").text().toUpperCase(Locale.ROOT)));
    }
}
