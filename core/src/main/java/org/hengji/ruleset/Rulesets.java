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

    private Rulesets() {}

    public static List<String> ids() {
        return IDS;
    }

    /** The ruleset of that id; a region alone means its newest. Empty when there is none. */
    public static Optional<Ruleset> find(String id) {
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
        var place = INDEX.get("places").map().entrySet().stream()
                .filter(region -> region.getValue().texts().stream().anyMatch(name -> mentions(owner, name)))
                .findFirst();
        var region = place.map(Map.Entry::getKey).orElse(NATIONAL);
        var reason = place.map(
                        found -> "表里写的是" + mentioned(owner, found.getValue().texts()))
                .orElse("从标题、部门名称和编码认不出地区");
        var chosen = newest(region, year);
        return new Choice(chosen, reason + "，用" + chosen.name() + "规则（" + chosen.id() + "）");
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

    private static boolean mentions(List<String> owner, String place) {
        return owner.stream().anyMatch(text -> text.contains(place));
    }

    private static String mentioned(List<String> owner, List<String> places) {
        return places.stream()
                .filter(place -> mentions(owner, place))
                .findFirst()
                .orElseThrow();
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
