package org.hengji.ruleset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hengji.data.Data;
import org.hengji.number.Folds;
import org.hengji.time.FiscalYear;

/** 规则包库: the rulesets that ship with Hengji, and how one is chosen for a form. */
public final class Rulesets {

    /** 选用: the ruleset that applies to a form and why, in Chinese. */
    public record Choice(Ruleset ruleset, String why) {}

    private static final String NATIONAL = "national";

    private static final Map<String, Ruleset> LOADED = new ConcurrentHashMap<>();
    private static final Data INDEX = Data.resource("rulesets/index.yaml");
    private static final List<String> IDS = INDEX.get("rulesets").texts();
    private static final List<Region> REGIONS = regions();

    /** 地区: the place names that tell whose form it is. */
    private record Region(String name, List<String> places) {

        Optional<String> mentionedIn(List<String> owner) {
            for (var place : places) {
                for (var text : owner) {
                    if (text.contains(place)) {
                        return Optional.of(place);
                    }
                }
            }
            return Optional.empty();
        }
    }

    private Rulesets() {}

    public static List<String> ids() {
        return IDS;
    }

    /** The ruleset of that id; a region alone means its newest. Empty when there is none. */
    public static Optional<Ruleset> find(String id) {
        var loaded = LOADED.get(id);
        if (loaded != null) {
            return Optional.of(loaded);
        }
        if (IDS.contains(id)) {
            return Optional.of(LOADED.computeIfAbsent(id, key -> new Ruleset(key, load(key))));
        }
        return ofRegion(id).max(Comparator.comparingInt(Rulesets::year)).flatMap(Rulesets::find);
    }

    /** The ruleset of that id, which must exist. */
    public static Ruleset get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no ruleset " + id));
    }

    /** Chooses by the place names in the texts that name the form's owner, and by its year. */
    public static Choice choose(List<String> texts, Optional<FiscalYear> year) {
        var owner = texts.stream().map(Folds::label).toList();
        for (var region : REGIONS) {
            var place = region.mentionedIn(owner);
            if (place.isPresent()) {
                return choice(newest(region.name(), year), "表里写的是" + place.get());
            }
        }
        return choice(newest(NATIONAL, year), "从标题、部门名称和编码认不出地区");
    }

    private static Choice choice(Ruleset chosen, String reason) {
        return new Choice(chosen, reason + "，用" + chosen.name() + "规则（" + chosen.id() + "）");
    }

    private static List<Region> regions() {
        return INDEX.get("places").map().entrySet().stream()
                .map(region -> new Region(region.getKey(), region.getValue().texts()))
                .toList();
    }

    private static Ruleset newest(String region, Optional<FiscalYear> year) {
        var last = year.map(FiscalYear::value).orElse(FiscalYear.LAST);
        for (var each : chain(region)) {
            var id = ofRegion(each)
                    .filter(candidate -> year(candidate) <= last)
                    .max(Comparator.comparingInt(Rulesets::year));
            if (id.isPresent()) {
                return get(id.get());
            }
        }
        return chain(region).stream()
                .flatMap(Rulesets::ofRegion)
                .min(Comparator.comparingInt(Rulesets::year))
                .map(Rulesets::get)
                .orElseThrow();
    }

    /** The region and, behind it, the regions its rulesets extend. */
    private static List<String> chain(String region) {
        var chain = new ArrayList<String>(List.of(region));
        if (!region.equals(NATIONAL)) {
            chain.add(NATIONAL);
        }
        return chain;
    }

    private static Stream<String> ofRegion(String region) {
        return IDS.stream().filter(id -> id.startsWith(region + "/"));
    }

    private static int year(String id) {
        return Integer.parseInt(id.substring(id.indexOf('/') + 1));
    }

    /** A ruleset's files over one another, over its parent's. */
    private static Data load(String id) {
        var folder = "rulesets/" + id + "/";
        var own = Data.resource(folder + "ruleset.yaml");
        var merged = own;
        for (var file : own.texts("files")) {
            merged = Data.resource(folder + file).over(merged);
        }
        var parent = own.find("extends");
        return parent.isPresent() ? merged.over(load(parent.get().text())) : merged;
    }
}
