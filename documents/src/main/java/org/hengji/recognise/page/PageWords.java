package org.hengji.recognise.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Vocabulary;

/** 页面的词: what a word copied out of a page stands for, or looks like. */
final class PageWords {

    private static final int MAX_LABEL = 40;
    private static final int MAX_LEVEL = 20;
    private static final Pattern BRACKETS = Pattern.compile("(?:\\([^()]{0,30}\\))+:?$");
    private static final Pattern ITEM = Pattern.compile("^(?:\\([一二三四五六七八九十0-9]{1,2}\\)|[0-9]{1,2}[、.:]|其中:?|-|#)+");
    private static final Pattern SIGNED = Pattern.compile("[≥≤=<>±]{1,2}");
    private static final Pattern MARGIN =
            Pattern.compile("\\(?20[0-9]{2}年?度?\\)?|.{0,12}单位[:)].{0,30}|-?[0-9]{1,4}-?|第[0-9]+页.{0,8}|附件[0-9]{0,2}:?");
    private static final Map<String, String> CLOSED =
            Map.of("project.nature", "natures", "project.category", "categories", "project.type", "categories");

    private final Ruleset ruleset;
    private final Vocabulary vocabulary;
    private final Map<String, String> roles = new HashMap<>();

    PageWords(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.vocabulary = ruleset.vocabulary("table-form");
    }

    /** What a label stands for; empty when the word is none. */
    String role(String word) {
        return word.length() > MAX_LABEL ? "" : roles.computeIfAbsent(word, this::find);
    }

    private String find(String word) {
        var label = Folds.label(word);
        var bare = BRACKETS.matcher(label).replaceFirst("");
        if (bare.isEmpty()) {
            return "";
        }
        return vocabulary
                .role(label)
                .or(() -> vocabulary.role(bare))
                .or(() -> vocabulary.role(ITEM.matcher(bare).replaceFirst("")))
                .orElse("");
    }

    boolean isLabel(String word) {
        return !role(word).isEmpty();
    }

    /** 主管部门：市水利局: a label with its value behind the colon. */
    boolean isPair(String word) {
        var colon = Folds.marks(word).indexOf(':');
        return colon > 0 && colon < word.length() - 1 && isLabel(word.substring(0, colon));
    }

    boolean isLevel(String word) {
        return level1(word).isPresent() || level2(word).isPresent();
    }

    Optional<String> level1(String word) {
        return word.length() > MAX_LEVEL
                ? Optional.empty()
                : ruleset.taxonomies().level1(word);
    }

    Optional<String> level2(String word) {
        return word.length() > MAX_LEVEL
                ? Optional.empty()
                : ruleset.taxonomies().level2(word);
    }

    boolean isParent(String level1, String level2) {
        return ruleset.taxonomies().isParent(level1, level2);
    }

    /** A number, a day, or a comparator on its own. */
    boolean isValue(String word) {
        if (SIGNED.matcher(Folds.label(word)).matches()) {
            return true;
        }
        return Targets.read(word) instanceof Cell.Known<Target>(var target, var _)
                && (target instanceof Target.Quantity
                        || target instanceof Target.Range
                        || target instanceof Target.Deadline
                        || target instanceof Target.Period);
    }

    /** What stands around a form: its title, year and unit, page numbers. */
    boolean isMargin(String line) {
        var folded = Folds.label(line);
        return MARGIN.matcher(folded).matches() || folded.endsWith("表") || folded.endsWith("表)");
    }

    /** Whether a field of that role can only hold listed words, and this is one of them. */
    boolean isListed(String role, String word) {
        return CLOSED.containsKey(role) && list(CLOSED.get(role)).contains(Folds.label(word));
    }

    /** A list of words of the part {@code forms}. */
    List<String> list(String key) {
        return ruleset.part("forms").texts(key);
    }

    /** All spellings of the labels under a prefix. */
    List<String> labelsUnder(String prefix) {
        return vocabulary.all().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .flatMap(entry -> entry.getValue().stream())
                .map(Folds::label)
                .toList();
    }
}
