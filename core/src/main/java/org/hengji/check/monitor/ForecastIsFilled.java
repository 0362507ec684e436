package org.hengji.check.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.entry.Amounts;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;

/** 全年预计要填: what is expected by the end of the year stands in its column. */
@Rule(
        name = "monitor.forecast-blank",
        title = "没有填全年预计",
        meaning = "表里有全年预计执行数或全年预计完成情况一栏，填了到监控月份的数，却没有填预计。监控要看年底能不能完成。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "mof-2019-136:11",
        raises = "funds[0].forecast =",
        passes = "funds[1].forecast =")
final class ForecastIsFilled implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Progress.ask(examination, this::examine);
    }

    private Outcome examine(Progress progress) {
        var funds = funds(progress);
        var gap = progress.examination().gap();
        var rows = gap.isPresent() ? List.<Path>of() : rows(progress);
        var blanks = Stream.concat(funds.stream(), rows.stream()).toList();
        if (!blanks.isEmpty()) {
            return Outcome.found(finding(progress, blanks));
        }
        return gap.isPresent() && !rows(progress).isEmpty()
                ? Outcome.deferred(gap.get() + "，不能断定全年预计没有填")
                : Outcome.nothing();
    }

    private static List<Path> funds(Progress progress) {
        return progress.total().stream()
                .filter(i -> progress.fund(i).executed().isKnown()
                        && progress.fund(i).forecast().isBlank())
                .filter(_ -> hasAllAmounts(progress.examination().source()))
                .mapToObj(i -> Progress.place(i).child("forecast"))
                .toList();
    }

    /** Whether no amount can have been lost: whatever found no place is no number. */
    private static boolean hasAllAmounts(Source source) {
        return source.complete()
                && source.hasCells()
                && source.notes(Note.Kind.UNPLACED).stream()
                        .flatMap(note -> note.printed().stream())
                        .noneMatch(text -> Amounts.read(text, source.unit()).isKnown());
    }

    private static List<Path> rows(Progress progress) {
        var blanks = new ArrayList<Path>();
        for (var row : progress.rows()) {
            var own = row.indicator();
            if (own.target().isKnown()
                    && own.actual().isKnown()
                    && own.forecast().isBlank()) {
                blanks.add(row.at().child("forecast"));
            }
        }
        return blanks;
    }

    private Finding finding(Progress progress, List<Path> blanks) {
        var place = Places.field(progress.examination(), blanks.getFirst());
        var others = blanks.size() > 1 ? "等 " + blanks.size() + " 处" : "";
        return Finding.by(this, blanks.getFirst(), place + others + "空白，看不出年底能不能完成。请填全年预计数。")
                .also(blanks.subList(1, blanks.size()))
                .value("blanks", Integer.toString(blanks.size()));
    }
}
