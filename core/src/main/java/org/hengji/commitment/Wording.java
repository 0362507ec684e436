package org.hengji.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.ruleset.Ruleset;

/** 用词的比较: texts as {@link Grams}, without filler words and without the name of the owner's own place. */
public final class Wording {

    private record Fillers(WordIndex words) {
        static Fillers of(Ruleset ruleset) {
            return new Fillers(new WordIndex(ruleset.words("wording.fillers")));
        }
    }

    private static final WordIndex NOTHING = new WordIndex(List.of());
    private static final String PLACES = "省市县区州盟旗";
    private static final int MAX_PLACE = 9;

    private final WordIndex fillers;
    private final Grams place;
    private final Map<String, Grams> known = new HashMap<>();

    private Wording(WordIndex fillers, Grams place) {
        this.fillers = fillers;
        this.place = place;
    }

    /** {@code owner} is the name of the department, which begins with its place: 云汀市文化馆. */
    public static Wording of(Ruleset ruleset, String owner) {
        var fillers = ruleset.compiled(Fillers.class, Fillers::of).words();
        return new Wording(fillers, Grams.of(owner.substring(0, placeEnd(owner)), NOTHING));
    }

    /** The same for the same text, which several checks compare. */
    public Grams of(String text) {
        return known.computeIfAbsent(text, this::read);
    }

    private Grams read(String text) {
        return Grams.of(text, fillers).without(place);
    }

    /** Whether a text holds words of another, which {@link #of} gave. */
    public boolean meets(Grams words, String text) {
        return words.meets(text, fillers);
    }

    /** All pairs, filler words too. */
    public Grams whole(String text) {
        return Grams.of(text, NOTHING).without(place);
    }

    private static int placeEnd(String owner) {
        for (var end = Math.min(owner.length(), MAX_PLACE); end > 1; end--) {
            if (PLACES.indexOf(owner.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return 0;
    }
}
