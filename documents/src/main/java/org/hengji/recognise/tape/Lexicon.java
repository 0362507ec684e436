package org.hengji.recognise.tape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengji.entry.Comparators;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Vocabulary;

/** 词典: what the labels of these forms stand for, and what a text looks like. */
final class Lexicon {

    static final String KIND = "table-form";

    private static final int MAX_WORD = 8;
    private static final int SENTENCE = 3;
    private static final int MAX_LABEL = 40;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?分?");
    private static final Pattern PERCENT = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?(?:%|\\(%\\))");
    private static final Pattern POINTS = Pattern.compile("\\([0-9.]{1,6}分\\)");
    private static final Pattern CLOSED = Pattern.compile("[^(（]*[(（][^()（）]*[)）]分?");
    private static final Pattern DOTS = Pattern.compile("(?:指标[0-9]{0,2}[:.、]?)?[.…·]*");
    private static final Pattern BRACKETS = Pattern.compile("(?:\\([^()]{0,30}\\))+:?$");
    private static final Pattern ITEM = Pattern.compile("^(?:\\([一二三四五六七八九十0-9]{1,2}\\)|[0-9]{1,2}[、.:]|其中:?|-|#)+");
    private static final Pattern MONTHS = Pattern.compile("^(?:1[-~至]1?[0-9]月份?|上半年|半年|[一二三]季度)");
    private static final Set<String> NATURES =
            Set.of("定性", "定量", "正向", "反向", "正向指标", "反向指标", "定性指标", "定量指标", "逆向", "区间", "负向");

    private final Ruleset ruleset;
    private final Vocabulary vocabulary;
    private final Set<String> likelihoods;
    private final Set<String> standards;
    private final Map<String, Sort> sorts = new HashMap<>();
    private final Map<String, Optional<String>> roles = new HashMap<>();

    Lexicon(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.vocabulary = ruleset.vocabulary(KIND);
        this.likelihoods = Set.copyOf(words("likelihoods"));
        this.standards = Set.copyOf(words("standards"));
    }

    Ruleset ruleset() {
        return ruleset;
    }

    /** A list of words of the part {@code forms}. */
    List<String> words(String key) {
        return ruleset.part("forms").texts(key);
    }

    /** What a label stands for; empty when the text is none. */
    String role(String text) {
        if (text.isEmpty() || text.length() > MAX_LABEL) {
            return "";
        }
        return roles.computeIfAbsent(text, this::find).orElse("");
    }

    /** As printed, else without brackets behind it, item numbers and the months before it. */
    private Optional<String> find(String text) {
        var label = Folds.label(text);
        if (bare(label).isEmpty()) {
            return Optional.empty();
        }
        return vocabulary
                .role(label)
                .or(() -> vocabulary.role(bare(label)))
                .or(() -> vocabulary.role(ITEM.matcher(bare(label)).replaceFirst("")))
                .or(() -> vocabulary.role(MONTHS.matcher(bare(label)).replaceFirst("")));
    }

    /** 行业标准 and its kind, which have a column of their own. */
    boolean isStandard(String text) {
        return standards.contains(text);
    }

    /** A label without what stands in brackets behind it. */
    static String bare(String label) {
        return BRACKETS.matcher(label).replaceFirst("");
    }

    boolean isLevel(String text) {
        return isLevel1(text) || isLevel2(text);
    }

    boolean isLevel1(String text) {
        return isClosed(text)
                && (ruleset.taxonomies().level1(squeezed(text)).isPresent() || isFramework("levels1", text));
    }

    boolean isLevel2(String text) {
        return isClosed(text)
                && (ruleset.taxonomies().level2(squeezed(text)).isPresent() || isFramework("levels2", text));
    }

    /** The levels of evaluation frameworks, which no plan may use and no check asks for. */
    private boolean isFramework(String levels, String text) {
        return words(levels).contains(bare(Folds.label(squeezed(text))));
    }

    /** Whether nothing stands behind the points in brackets. */
    private static boolean isClosed(String text) {
        var bracket = Math.max(text.indexOf('('), text.indexOf('（'));
        return text.length() <= MAX_LABEL
                && (bracket < 0 || CLOSED.matcher(text).matches());
    }

    boolean isParent(String level1, String level2) {
        var taxonomies = ruleset.taxonomies();
        var one = taxonomies.level1(squeezed(level1));
        var two = taxonomies.level2(squeezed(level2));
        return one.isEmpty() || two.isEmpty() || taxonomies.isParent(one.get(), two.get());
    }

    /** 满意度指标 below 效果指标: forms that part indicators into 产出 and 效果 alone have it as a level 2. */
    boolean isSatisfactionBelow(String level1, String label) {
        var levels = ruleset.taxonomies();
        return ruleset.wordList("structure.level1-over-satisfaction").holds(bare(Folds.label(level1)))
                && levels.level2(squeezed(label)).flatMap(levels::onlyParent).equals(levels.level1("满意度指标"));
    }

    /** Labels set vertically or broken over lines are one word again. */
    static String squeezed(String text) {
        return text.replace("\n", "").replace(" ", "");
    }

    Sort sort(String text) {
        return sorts.computeIfAbsent(text, this::look);
    }

    private Sort look(String text) {
        var folded = Folds.label(text);
        if (folded.isEmpty()) {
            return Sort.BLANK;
        }
        if (folded.length() <= 4 && folded.chars().allMatch(c -> c == '-' || c == '/')) {
            return Sort.DASH;
        }
        if (DOTS.matcher(folded).matches()) {
            return Sort.DOTS;
        }
        if (POINTS.matcher(folded).matches()) {
            return Sort.LEVEL_POINTS;
        }
        if (isLevel(text)) {
            return isLevel1(text) ? Sort.LEVEL1 : Sort.LEVEL2;
        }
        if (NATURES.contains(folded)) {
            return Sort.NATURE;
        }
        return likelihoods.contains(folded) ? Sort.LIKELIHOOD : value(text, folded);
    }

    private Sort value(String text, String folded) {
        if (NUMBER.matcher(folded).matches()) {
            return Sort.NUMBER;
        }
        if (PERCENT.matcher(folded).matches()) {
            return Sort.PERCENT;
        }
        if (Comparators.prefix(folded).length() == folded.length()) {
            return Sort.SIGN;
        }
        if (ruleset.measures().of(folded).isPresent()) {
            return Sort.UNIT;
        }
        return switch (Targets.read(text)) {
            case Cell.Known<Target>(Target.Quantity quantity, var _)
            when quantity.comparator().isStated() -> Sort.COMPARED;
            case Cell.Known<Target>(Target.Quantity quantity, var _)
            when isSentence(quantity.printedUnit()) -> inWords(folded);
            case Cell.Known<Target>(Target.Quantity _, var _) -> Sort.MEASURED;
            case Cell.Known<Target>(Target.Range _, var _) -> Sort.MEASURED;
            case Cell.Known<Target>(Target.Deadline _, var _) -> Sort.TIME;
            case Cell.Known<Target>(Target.Period _, var _) -> Sort.TIME;
            default -> inWords(folded);
        };
    }

    private static Sort inWords(String folded) {
        return folded.length() <= MAX_WORD ? Sort.WORD : Sort.TEXT;
    }

    /** 8户外迁: what follows the number is no unit but goes on as words. */
    private boolean isSentence(String unit) {
        return unit.length() >= SENTENCE
                && ruleset.measures().of(unit).isEmpty()
                && unit.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
