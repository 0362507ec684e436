package org.hengji.recognise.glue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{1,16}\\)$");
    private static final Pattern MONTHS = Pattern.compile("^1[-~至—－]1?[0-9]月份?(?=[\\p{IsHan}])");
    private static final int LONGEST = 24;
    private static final int FEWEST = 3;

    public GluedHead {
        labels = List.copyOf(labels);
        roles = List.copyOf(roles);
    }

    /** The longest run of column labels that names an indicator and its value; empty where there is none. */
    public static Optional<GluedHead> find(String text, Vocabulary vocabulary) {
        if (text.indexOf("指标") < 0) {
            return Optional.empty();
        }
        var reach = reach(text, vocabulary);
        var best = Optional.<GluedHead>empty();
        for (var at = 0; at < text.length(); at++) {
            if (reach[at] > best.map(other -> other.end - other.from).orElse(0)) {
                var head = at(text, at, vocabulary, reach);
                best = head.isTable() ? Optional.of(head) : best;
                at = Math.max(at, head.end - 1);
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
                && (roles.contains("indicators.target")
                        || roles.contains("indicators.actual")
                        || roles.contains("weight")
                        || roles.contains("score"));
    }

    private static GluedHead at(String text, int from, Vocabulary vocabulary, int[] reach) {
        var labels = new ArrayList<String>();
        var roles = new ArrayList<String>();
        var at = from;
        var end = from;
        while (at < text.length() && reach[at] > 0) {
            var label = first(text, at, vocabulary, reach);
            labels.add(label);
            roles.add(role(label, vocabulary));
            end = at + label.length();
            at = Glyphs.blanks(text, end);
        }
        return new GluedHead(from, end, labels, roles);
    }

    /** How far labels reach from each place on. */
    private static int[] reach(String text, Vocabulary vocabulary) {
        var reach = new int[text.length() + 1];
        for (var at = text.length() - 2; at >= 0; at--) {
            for (var length = 2; length <= LONGEST && at + length <= text.length(); length++) {
                if (!role(text.substring(at, at + length), vocabulary).isEmpty()) {
                    reach[at] = Math.max(reach[at], reached(text, at, length, reach));
                }
            }
        }
        return reach;
    }

    private static int reached(String text, int at, int length, int[] reach) {
        var next = Glyphs.blanks(text, at + length);
        return reach[next] > 0 ? next - at + reach[next] : length;
    }

    /** The longest first label with which labels reach as far as they can. */
    private static String first(String text, int at, Vocabulary vocabulary, int[] reach) {
        for (var length = Math.min(LONGEST, text.length() - at); length >= 2; length--) {
            var label = text.substring(at, at + length);
            if (!role(label, vocabulary).isEmpty() && reached(text, at, length, reach) == reach[at]) {
                return label;
            }
        }
        throw new IllegalStateException("no label at " + at);
    }

    private static String role(String label, Vocabulary vocabulary) {
        if (!Glyphs.isHan(label.charAt(0)) && !MONTHS.matcher(label).lookingAt()
                || Glyphs.isBlank(label.charAt(label.length() - 1))) {
            return "";
        }
        var folded = Folds.label(label);
        if (folded.equals("单位")) {
            return "indicators.unit";
        }
        return vocabulary
                .role(folded)
                .or(() -> vocabulary.role(MONTHS.matcher(folded).replaceFirst("")))
                .or(() -> vocabulary.role(BRACKET.matcher(folded).replaceFirst("")))
                .filter(role -> role.startsWith("indicators.") || SHARED.contains(role))
                .orElse("");
    }
}
