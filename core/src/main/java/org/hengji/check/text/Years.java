package org.hengji.check.text;

import java.util.HashSet;
import java.util.Optional;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.WordList;

/** 正文里的年份: which year a text speaks of. Titles in 《》 and spans of years are no such year. */
final class Years {

    private static final String CENTURY = "20";

    private static final Anchored YEAR = new Anchored("2", "(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final Anchored TITLED = new Anchored("《", "《[^《》]{0,200}》");
    private static final Anchored SPAN =
            new Anchored("2", "(?<![0-9])20[0-9]{2}年?(?:[-~]{1,2}|至|到|、|和)(?:20)?[0-9]{2}(?![0-9])年?");

    /** 句首: the start, a full stop, or a list number in front of the year. */
    private static final Anchored LEADING =
            new Anchored("2", "(?<=(?:^|[。；;\n!]|[0-9一二三四五六七八九十][.、:)])\\s{0,4})(20[0-9]{2})年(?![0-9])");

    private final WordList past;

    Years(Ruleset ruleset) {
        past = ruleset.wordList("text.past-year");
    }

    /** The only year a title or a deadline names; empty where it names none, or several. */
    static Optional<Integer> stated(String text) {
        if (!text.contains(CENTURY)) {
            return Optional.empty();
        }
        var bare = SPAN.removedFrom(Folds.marks(text));
        var years = new HashSet<String>();
        for (var found = YEAR.find(bare, 0);
                found.isPresent();
                found = YEAR.find(bare, found.get().end())) {
            years.add(found.get().group());
        }
        return years.size() == 1 ? Optional.of(Integer.valueOf(years.iterator().next())) : Optional.empty();
    }

    /** A year other than {@code year} that opens a sentence, in a text that never speaks of {@code year} itself. */
    Optional<Integer> foreign(String text, int year) {
        if (!text.contains(CENTURY)) {
            return Optional.empty();
        }
        var bare = SPAN.removedFrom(TITLED.removedFrom(Folds.marks(text)));
        if (bare.contains(Integer.toString(year))) {
            return Optional.empty();
        }
        var found = LEADING.find(bare, 0);
        while (found.isPresent() && isPast(bare, found.get().end())) {
            found = LEADING.find(bare, found.get().end());
        }
        return found.map(match -> Integer.valueOf(match.group(1)));
    }

    private boolean isPast(String text, int behindYear) {
        return past.words().stream().anyMatch(word -> text.startsWith(word, behindYear));
    }
}
