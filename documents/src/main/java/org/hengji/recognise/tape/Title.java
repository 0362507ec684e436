package org.hengji.recognise.tape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.entry.Numbers;
import org.hengji.form.Cell;
import org.hengji.number.Folds;
import org.hengji.plan.Scope;
import org.hengji.time.FiscalYear;

/** 标题: which kind of form a title announces, for whom and of which year. */
record Title(String text, Lexicon lexicon) {

    private static final int MAX_LENGTH = 60;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})\\s*年?度?");
    private static final Pattern SUBJECT = Pattern.compile("绩效|自评|监控|目标|评价");

    static boolean isTitle(String text) {
        var folded = Folds.label(text);
        var bare = Lexicon.bare(folded);
        return folded.length() <= MAX_LENGTH
                && (bare.endsWith("表") || folded.endsWith("表") || folded.endsWith("清单"))
                && SUBJECT.matcher(folded).find()
                && folded.indexOf('。') < 0;
    }

    boolean says(String kind) {
        var folded = Folds.label(text);
        return lexicon.words(kind).stream().anyMatch(folded::contains);
    }

    Scope scope() {
        for (var scope : List.of(Scope.REGION, Scope.TRANSFER, Scope.DEPARTMENT)) {
            if (says(scope.text())) {
                return scope;
            }
        }
        return Scope.PROJECT;
    }

    /** The year of a title, or of the line below it. */
    static Optional<Cell<FiscalYear>> year(String text) {
        var found = YEAR.matcher(Folds.marks(text));
        return found.find() ? Optional.of(Numbers.year(found.group(1))) : Optional.empty();
    }
}
