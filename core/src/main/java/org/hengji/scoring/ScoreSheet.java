package org.hengji.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Path;
import org.hengji.scheme.Scheme;

/**
 * 得分表: an evaluation held against a scheme, row by row.
 *
 * @param decimals how many decimals the form prints in its scores
 * @param unfilled whether nobody has written any result into the form yet
 */
public record ScoreSheet(
        SelfEvaluation form,
        Scheme scheme,
        Outcome verdict,
        List<RowScore> rows,
        List<SectionScore> sections,
        GradeScore grade,
        TotalScore total,
        int decimals,
        boolean unfilled) {

    /** 全表结论. */
    public enum Outcome {
        EQUAL("重算一致"),
        DIFFERS("重算不一致"),
        /** Nothing differs, and not everything could be held against the rule. */
        INCOMPLETE("没有发现不一致，有的行不能核对");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** As the canonical JSON writes it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As people read it. */
        public String label() {
            return label;
        }
    }

    public ScoreSheet {
        rows = List.copyOf(rows);
        sections = List.copyOf(sections);
    }

    /** The row of the execution rate; empty where the form has none. */
    public Optional<RowScore> execution() {
        return rows.stream().filter(RowScore::isExecution).findFirst();
    }

    /** The row at a place. */
    public Optional<RowScore> row(Path at) {
        return rows.stream().filter(row -> row.at().equals(at)).findFirst();
    }

    /** The slips that each by itself give the published figure of a row, those that say most first; most often none. */
    public List<Mistake> mistakes(RowScore row) {
        return Mistakes.of(this, row);
    }

    /** The slips in words; empty where none explains the figure. */
    public String mistake(RowScore row) {
        return Mistakes.text(mistakes(row));
    }
}
