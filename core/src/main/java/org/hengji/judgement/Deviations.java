package org.hengji.judgement;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hengji.check.Card;
import org.hengji.check.Certainty;
import org.hengji.check.Severity;
import org.hengji.ruleset.Ruleset;

/** 规则包对核查规则的调整: must name checks there are, and must not let an uncertain one block. */
final class Deviations {

    private static final Set<String> SOUND = ConcurrentHashMap.newKeySet();

    private Deviations() {}

    /** Refuses a ruleset whose deviations are wrong, with its name and the check's; looked at once per ruleset. */
    static void requireSound(Ruleset ruleset) {
        if (SOUND.contains(ruleset.id())) {
            return;
        }
        ruleset.deviations().forEach((check, deviation) -> requireSound(ruleset.id(), check, deviation.text()));
        SOUND.add(ruleset.id());
    }

    static void requireSound(String ruleset, String check, String deviation) {
        var card = FormChecks.all().stream()
                .map(Card::of)
                .filter(each -> each.name().equals(check))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ruleset + " names a check there is not: " + check));
        if (deviation.equals("off")) {
            return;
        }
        var severity = Severity.valueOf(deviation.toUpperCase(Locale.ROOT));
        if (severity == Severity.BLOCK && card.certainty() != Certainty.CERTAIN) {
            throw new IllegalStateException(ruleset + " lets an uncertain check block: " + check);
        }
    }
}
