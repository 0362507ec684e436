package org.hengji.check.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.Places;
import org.hengji.check.Prose;
import org.hengji.time.Phase;

/** 文数对应: which indicators carry what the texts of a form promise, worked out once for all link checks. */
final class Links {

    private final List<Promise> promises = new ArrayList<>();

    private Links(Examination examination) {
        var prose = Prose.of(examination);
        var rows = CountedRow.of(examination.rows(), examination.ruleset().measures(), prose.wording());
        var all = new Ties(rows, prose.wording(), examination.ruleset());
        for (var text : prose.texts()) {
            if (!text.said().isEmpty()) {
                var ties = examination.isDepartmentPlan()
                        ? all
                        : new Ties(of(text, rows), prose.wording(), examination.ruleset());
                for (var said : text.said()) {
                    promises.add(new Promise(text, said, ties.of(said)));
                }
            }
        }
    }

    /** The rows of the same project, and of the same half where both have one. */
    private static List<CountedRow> of(Prose.Text text, List<CountedRow> rows) {
        var own = new ArrayList<CountedRow>();
        for (var row : rows) {
            if (text.part().at().contains(row.row().at())
                    && isOneHalf(text.phase(), row.row().phase())) {
                own.add(row);
            }
        }
        return own;
    }

    private static boolean isOneHalf(Phase one, Phase other) {
        return one == other || one == Phase.UNDIVIDED || other == Phase.UNDIVIDED;
    }

    static Links of(Examination examination) {
        return examination.shared(Links.class, Links::new);
    }

    List<Promise> promises() {
        return promises;
    }

    /** Why a check that looks for something missing must wait; empty for a form that is whole. */
    static Optional<String> unreadable(Examination examination) {
        if (!examination.source().complete()) {
            return Optional.of("表格没有读完整，没有读到的部分可能就有对应的内容");
        }
        return examination.source().hasCells() ? examination.gap() : Optional.of("原文没有分格，任务与指标的文字分不清楚");
    }

    /** A text within full-width quotes; its own are single, or left off where one has lost its partner. */
    static String quoted(String text) {
        if (text.indexOf('“') < 0 && text.indexOf('”') < 0) {
            return Places.quoted(text);
        }
        var opening = text.chars().filter(c -> c == '“').count();
        var closing = text.chars().filter(c -> c == '”').count();
        return opening == closing
                ? Places.quoted(text.replace('“', '‘').replace('”', '’'))
                : Places.quoted(text.replace("“", "").replace("”", ""));
    }
}
