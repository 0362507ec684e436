package org.hengji.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/** 正文里的年份: which year a text speaks of. Titles in 《》 and spans of years are no such year. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final Pattern TITLED = Pattern.compile("《[^《》]{0,200}》");
    private static final Pattern SPAN =
            Pattern.compile("(?<![0-9])20[0-9]{2}年?(?:[-~]{1,2}|至|到|、|和)(?:20)?[0-9]{2}(?![0-9])年?");

    /** 句首: the start, a full stop, or a list number in front of the year. */
    private static final Pattern LEADING =
            Pattern.compile("(?:^|[。；;\n!]|(?:目标|任务)?[0-9一二三四五六七八九十]{1,2}[.、:)])\\s{0,4}(20[0-9]{2})年(?![0-9])");

    private final List<String> past;

    Years(Ruleset ruleset) {
        past = ruleset.words("text.past-year");
    }

    /** The only year a title or a deadline names; empty where it names none, or several. */
    static Optional<Integer> stated(String text) {
        if (text.indexOf("20") < 0) {
            return Optional.empty();
        }
        var years = YEAR.matcher(SPAN.matcher(Folds.marks(text)).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(Integer.valueOf(years.getFirst())) : Optional.empty();
    }

    /** A year other than {@code year} that opens a sentence, in a text that never speaks of {@code year} itself. */
    Optional<Integer> foreign(String text, int year) {
        if (text.indexOf("20") < 0) {
            return Optional.empty();
        }
        var bare =
                SPAN.matcher(TITLED.matcher(Folds.marks(text)).replaceAll("")).replaceAll("");
        if (bare.contains(Integer.toString(year))) {
            return Optional.empty();
        }
        return LEADING.matcher(bare)
                .results()
                .filter(match -> past.stream().noneMatch(word -> bare.startsWith(word, match.end())))
                .map(match -> Integer.valueOf(match.group(1)))
                .findFirst();
    }
}
