package org.hengji.scheme;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.indicator.Comparator;
import org.hengji.number.Folds;

/** 计分用的词: what names a row that is not scored, an answer that is yes or no, a direction. */
public final class Words {

    /** 合 计: how much longer blanks may make a word. */
    private static final int WITH_BLANKS = 3;

    private final Set<String> execution;
    private final Set<String> subtotals;
    private final int longestSubtotal;
    private final BitSet subtotalBeginnings = new BitSet();
    private final Set<String> limits;
    private final Set<String> yes;
    private final Set<String> no;
    private final Set<String> digitless;
    private final Set<String> placeholders;
    private final Map<String, Comparator> directions = new HashMap<>();

    Words(Map<String, List<String>> lists, Map<Comparator, List<String>> directions) {
        execution = set(lists, "execution");
        subtotals = set(lists, "subtotals");
        longestSubtotal = subtotals.stream().mapToInt(String::length).max().orElse(0);
        subtotals.forEach(word -> subtotalBeginnings.set(word.charAt(0)));
        limits = Set.copyOf(lists.getOrDefault("limits", List.of()));
        yes = set(lists, "yes");
        no = set(lists, "no");
        digitless = set(lists, "digitless");
        placeholders = set(lists, "placeholders");
        directions.forEach(
                (comparator, words) -> words.forEach(word -> this.directions.put(Folds.label(word), comparator)));
    }

    private static Set<String> set(Map<String, List<String>> lists, String key) {
        return lists.getOrDefault(key, List.of()).stream().map(Folds::label).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an indicator is the execution rate under its own name. */
    public boolean isExecution(String name) {
        return execution.contains(Folds.label(name));
    }

    /** Whether a heading speaks of execution. */
    public boolean mentionsExecution(String heading) {
        var label = Folds.label(heading);
        return execution.stream().anyMatch(label::contains);
    }

    /** Whether a row only adds up others. */
    public boolean isSubtotal(String name) {
        return name.length() <= longestSubtotal * WITH_BLANKS
                && mayBeginSubtotal(name)
                && subtotals.contains(Folds.label(name));
    }

    /** A glance at the first character, which folding leaves alone where it is Han: most names begin otherwise. */
    private boolean mayBeginSubtotal(String name) {
        return name.isEmpty() || !isHan(name.charAt(0)) || subtotalBeginnings.get(name.charAt(0));
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Whether numbers of this class may be upper limits though no comparator says so. */
    public boolean isLimit(String standardLevel) {
        return limits.contains(standardLevel);
    }

    /** 是 is true, 否 is false. */
    public Optional<Boolean> yesNo(String text) {
        var label = Folds.label(text);
        return yes.contains(label) ? Optional.of(true) : no.contains(label) ? Optional.of(false) : Optional.empty();
    }

    /** Whether only the words around a date are left of it. */
    public boolean isDigitless(String text) {
        return digitless.contains(Folds.label(text));
    }

    public boolean isPlaceholder(String text) {
        return placeholders.contains(Folds.label(text));
    }

    /** The comparator that a column 指标性质 or 指标方向 stands for. */
    public Comparator direction(String text) {
        return directions.getOrDefault(Folds.label(text), Comparator.UNSTATED);
    }
}
