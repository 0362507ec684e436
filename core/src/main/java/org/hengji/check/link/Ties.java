package org.hengji.check.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hengji.commitment.Commitment;
import org.hengji.commitment.Grams;
import org.hengji.commitment.Wording;
import org.hengji.ruleset.Measure;
import org.hengji.ruleset.Ruleset;

/** 文数对应的判定: by number, unit and words, in that order. */
final class Ties {

    private static final Set<String> PEOPLE = Set.of("person", "visit", "household");

    private final List<CountedRow> rows;
    private final Wording wording;
    private final Set<String> anyUnit;
    private final int likeness;
    private final int closeness;
    private final BigDecimal telling;

    Ties(List<CountedRow> rows, Wording wording, Ruleset ruleset) {
        this.rows = rows;
        this.wording = wording;
        this.anyUnit = Set.copyOf(ruleset.words("link.anyUnit"));
        this.likeness = ruleset.parameter("link.likeness").intValue();
        this.closeness = ruleset.parameter("link.closeness").intValue();
        this.telling = ruleset.parameter("link.tellingNumber").value();
    }

    Tie of(Commitment said) {
        var noun = wording.of(said.noun());
        var most = -1;
        Tie tie = new Tie.Missing();
        for (var row : rows) {
            if (row.holds(said) && fits(said, row) && isAlike(said, noun, row)) {
                var alikeness = alikeness(noun, row.name());
                if (alikeness > most) {
                    most = alikeness;
                    tie = new Tie.Held(row, isClose(noun, row.name()));
                }
            }
        }
        return most < 0 && !said.partial() ? contradicted(said, noun) : tie;
    }

    private Tie contradicted(Commitment said, Grams noun) {
        for (var row : rows) {
            if (row.unit().equals(said.unit()) && isMutual(noun, row.name())) {
                return new Tie.Contradicted(row);
            }
        }
        return new Tie.Missing();
    }

    /** Two pairs of characters in common, or one among few, or one beside a number that is hardly met by chance. */
    private boolean isAlike(Commitment said, Grams noun, CountedRow row) {
        var shared = noun.shared(row.name());
        var isTelling = said.low().compareTo(telling) >= 0;
        if (shared > 1 || shared > 0 && (isTelling || alikeness(noun, row.name()) >= likeness)) {
            return true;
        }
        if (row.unit().equals(said.unit()) && (spells(said.before(), row) || spells(said.behind(), row))) {
            return true;
        }
        if (shared > 0) {
            return false;
        }
        var bare = noun.isEmpty() || row.name().isEmpty();
        return (isTelling || bare)
                && wording.whole(said.noun()).meets(wording.whole(row.row().name()));
    }

    /** Whether the name spells out the word nearest to the number: 危桥 in 危旧桥梁. */
    private static boolean spells(String words, CountedRow row) {
        var noun = words.strip();
        if (noun.length() < 2) {
            return false;
        }
        var name = row.row().name();
        var first = name.indexOf(noun.charAt(noun.length() - 2));
        return first >= 0 && name.indexOf(noun.charAt(noun.length() - 1), first + 1) > 0;
    }

    /** Pairs in common in percent of all pairs, each text's counted alike. */
    private static int alikeness(Grams noun, Grams name) {
        var all = noun.size() + name.size();
        return all == 0 ? 0 : 200 * noun.shared(name) / all;
    }

    private boolean isMutual(Grams noun, Grams name) {
        return name.percentIn(noun) >= closeness && noun.percentIn(name) >= closeness;
    }

    private boolean isClose(Grams noun, Grams name) {
        return noun.percentIn(name) >= closeness || name.percentIn(noun) >= closeness;
    }

    /** Whether a unit in a sentence can count what the row counts. */
    private boolean fits(Commitment said, CountedRow row) {
        if (row.unit().equals(said.unit()) || row.unit().isEmpty() && said.isCountable()) {
            return true;
        }
        return row.measure().isPresent() && fits(said.measure(), row.measure().get());
    }

    private boolean fits(Measure said, Measure measure) {
        return said.dimension().equals(measure.dimension())
                || PEOPLE.contains(said.dimension()) && PEOPLE.contains(measure.dimension())
                || isThing(said)
                        && isThing(measure)
                        && (anyUnit.contains(said.base()) || anyUnit.contains(measure.base()));
    }

    private static boolean isThing(Measure measure) {
        return switch (measure.dimension()) {
            case "entity", "piece", "occasion" -> true;
            default -> false;
        };
    }
}
