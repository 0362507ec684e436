package org.hengji.recognise.glue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengji.number.Folds;
import org.hengji.ruleset.Vocabulary;

/**
 * 粘连的表头: a run of column labels without anything between them.
 *
 * @param from where in the text the run begins
 * @param end where it ends
 * @param labels the labels as printed
 * @param roles what they stand for
 */
public record GluedHead(int from, int end, List<String> labels, List<String> roles) {

    private static final Set<String> SHARED = Set.of("weight", "score", "reason", "remark", "heading.indicators");
    private static final int LONGEST = 24;
    private static final int FEWEST = 3;

    public GluedHead {
        labels = List.copyOf(labels);
        roles = List.copyOf(roles);
    }

    /** The longest run of column labels that names an indicator and its value; empty where there is none. */
    public static Optional<GluedHead> find(String text, Vocabulary vocabulary) {
        var best = Optional.<GluedHead>empty();
        for (var at = 0; at < text.length(); at++) {
            var head = at(text, at, vocabulary);
            if (head.isTable() && best.filter(other -> other.end >= head.end).isEmpty()) {
                best = Optional.of(head);
            }
        }
        return best;
    }

    /** Whether no blank parts its labels. */
    public boolean isGlued() {
        return labels.stream().mapToInt(String::length).sum() == end - from;
    }

    /** The columns without the heading beside them. */
    public List<String> columns() {
        return roles.stream().filter(role -> !role.startsWith("heading.")).toList();
    }

    private boolean isTable() {
        return labels.size() >= FEWEST
                && roles.contains("indicators.name")
                && (roles.contains("indicators.target") || roles.contains("indicators.actual"));
    }

    private static GluedHead at(String text, int from, Vocabulary vocabulary) {
        var labels = new ArrayList<String>();
        var roles = new ArrayList<String>();
        var longest = new HashMap<Integer, Integer>();
        var at = from;
        var end = from;
        while (at < text.length() && covered(text, at, vocabulary, longest) > 0) {
            var length = first(text, at, vocabulary, longest);
            labels.add(text.substring(at, at + length));
            roles.add(role(text.substring(at, at + length), vocabulary));
            end = at + length;
            at = Glyphs.blanks(text, end);
        }
        return new GluedHead(from, end, labels, roles);
    }

    /** How far labels reach from a place on. */
    private static int covered(String text, int at, Vocabulary vocabulary, Map<Integer, Integer> known) {
        var found = known.get(at);
        if (found != null) {
            return found;
        }
        var best = 0;
        for (var length = 2; length <= LONGEST && at + length <= text.length(); length++) {
            if (!role(text.substring(at, at + length), vocabulary).isEmpty()) {
                var next = Glyphs.blanks(text, at + length);
                best = Math.max(best, next - at + (next < text.length() ? covered(text, next, vocabulary, known) : 0));
            }
        }
        known.put(at, best);
        return best;
    }

    /** The length of the longest first label with which labels reach as far as they can. */
    private static int first(String text, int at, Vocabulary vocabulary, Map<Integer, Integer> known) {
        var most = covered(text, at, vocabulary, known);
        for (var length = Math.min(LONGEST, text.length() - at); length >= 2; length--) {
            var next = Glyphs.blanks(text, at + length);
            var behind = next < text.length() ? covered(text, next, vocabulary, known) : 0;
            if (!role(text.substring(at, at + length), vocabulary).isEmpty() && next - at + behind == most) {
                return length;
            }
        }
        throw new IllegalStateException("no label at " + at);
    }

    private static String role(String label, Vocabulary vocabulary) {
        if (Glyphs.isBlank(label.charAt(0)) || Glyphs.isBlank(label.charAt(label.length() - 1))) {
            return "";
        }
        return vocabulary
                .role(Folds.label(label))
                .filter(role -> role.startsWith("indicators.") || SHARED.contains(role))
                .orElse("");
    }
}
