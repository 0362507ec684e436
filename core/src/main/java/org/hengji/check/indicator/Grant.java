package org.hengji.check.indicator;

import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;

/** 授予的事项: a title, base or station that somebody grants; {@code honour} is what it is called. */
record Grant(IndicatorRow row, String honour) {

    /** A shorter name is found in too many texts to mean the same. */
    private static final int SHORTEST = 4;

    static Optional<Grant> of(Examination examination, IndicatorRow row) {
        var words = examination.ruleset();
        var name = row.name();
        var isFounded = Words.in(name, words.words("indicator.founded")).isPresent()
                && Words.in(name, words.words("indicator.honours")).isPresent();
        var isGranted =
                isFounded || Words.in(name, words.words("indicator.granted")).isPresent();
        if (!isGranted || Words.in(name, words.words("indicator.own-work")).isPresent()) {
            return Optional.empty();
        }
        var bare = Words.without(name, words.words("indicator.founded"));
        return Optional.of(new Grant(row, Words.withoutClosing(bare, words.words("indicator.counting.closing"))));
    }

    /** The contents of the tasks without the words that only look like a level. */
    static List<String> texts(Examination examination) {
        return examination.plan().tasks().stream()
                .flatMap(task -> task.content().known().stream())
                .map(text -> withoutLookalikes(examination, text))
                .toList();
    }

    /** Whether the name states that level, or one of the texts does in front of the same honour. */
    boolean isOf(Examination examination, Level level, List<String> texts) {
        var words = level.words(examination, "indicator.above.");
        var name = withoutLookalikes(examination, row.name());
        return Words.in(name, words).isPresent()
                || honour.length() >= SHORTEST
                        && words.stream()
                                .anyMatch(word -> texts.stream().anyMatch(text -> text.contains(word + honour)));
    }

    private static String withoutLookalikes(Examination examination, String text) {
        return Words.without(text, examination.ruleset().words("indicator.above.ignored"));
    }
}
