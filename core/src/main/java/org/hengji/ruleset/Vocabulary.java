package org.hengji.ruleset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.data.Data;
import org.hengji.number.Folds;

/**
 * 词汇表: the labels of one kind of form and what each stands for. A role is the path of the field the label announces
 * ({@code budget.income.other}), a column of a table ({@code tasks.content}), or a heading ({@code heading}).
 */
public final class Vocabulary {

    private static final Pattern EDGES = Pattern.compile("^(?:其中|其):|\\(?(?:单位:)?(?:万元|元|亿元|千元)\\)?:?$|:$");
    private static final int MAX_LABEL = 60;

    private final List<String> titles;
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, List<String>> labels = new LinkedHashMap<>();

    Vocabulary(Data data) {
        titles = data.get("titles").texts();
        data.get("labels").map().forEach((role, spellings) -> {
            labels.put(role, spellings.texts());
            spellings.texts().forEach(label -> roles.put(key(label), role));
        });
    }

    /** What a cell's text announces; empty when it is no label. */
    public Optional<String> role(String text) {
        return text.length() > MAX_LABEL ? Optional.empty() : Optional.ofNullable(roles.get(key(text)));
    }

    /** Whether a text is the title of this kind of form. */
    public boolean isTitle(String text) {
        var folded = Folds.label(text);
        return folded.length() <= 80 && titles.stream().anyMatch(folded::contains);
    }

    /** The labels of a role, the standard one first. */
    public List<String> labels(String role) {
        return labels.getOrDefault(role, List.of());
    }

    /** All roles with their labels. */
    public Map<String, List<String>> all() {
        return labels;
    }

    /** Labels are compared without blanks, closing colons, 其中: and the money unit in brackets. */
    private static String key(String label) {
        var folded = Folds.label(label);
        return isBare(folded) ? folded : EDGES.matcher(folded).replaceAll("");
    }

    /** Whether nothing of the kind can stand at the edges: only these spare the search. */
    private static boolean isBare(String folded) {
        return !folded.startsWith("其") && !folded.endsWith(":") && folded.indexOf('元') < 0;
    }
}
