package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.ruleset.Taxonomies;
import org.hengji.scheme.Scheme;

/** 汇总: the rows of a sheet make its sections, its total, its grade and the verdict on the whole. */
final class Summing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme scheme;
    private final Sections sections;

    Summing(Scheme scheme, Taxonomies taxonomies) {
        this.scheme = scheme;
        this.sections = new Sections(scheme, taxonomies);
    }

    ScoreSheet sheet(SelfEvaluation form, List<RowScore> rows, int decimals) {
        var total = total(form, rows, decimals);
        var parts = sections.of(form, rows, decimals);
        return new ScoreSheet(
                form,
                scheme,
                outcome(form, rows, parts, total),
                rows,
                parts,
                grade(form, total),
                total,
                decimals,
                isUnfilled(form, rows));
    }

    private TotalScore total(SelfEvaluation form, List<RowScore> rows, int decimals) {
        var sum = Sum.of(rows);
        var printed = form.total().score();
        var isCut = isCut(form, sum);
        var points = isCut || rows.isEmpty() ? Points.NONE : sum.points();
        return new TotalScore(
                form.total().weight(),
                printed,
                sum.weights(),
                isCut ? Cell.blank() : sum.published(),
                points,
                verdict(points, sum, printed, decimals),
                TotalText.why(form.total(), rows, sum, isCut));
    }

    /** Whether rows may be missing: the source was cut off, or something in it found no place, and points are lacking. */
    private boolean isCut(SelfEvaluation form, Sum sum) {
        var isWhole = form.source().complete()
                && form.source().notes(Note.Kind.UNPLACED).isEmpty();
        var due =
                form.total().weight().known().orElse(scheme.figure("evaluation").value());
        return !isWhole && sum.weights().compareTo(due) < 0;
    }

    private static Verdict verdict(Points points, Sum sum, Cell<BigDecimal> printed, int decimals) {
        if (!(printed instanceof Cell.Known<BigDecimal>(var score, var _))) {
            return Verdict.NOT_PUBLISHED;
        }
        return switch (points) {
            case Points.Exact(var exact) -> Comparison.verdict(exact, score, decimals, true);
            case Points.Between between when !between.holds(score) -> Verdict.OUT_OF_BAND;
            case Points.Between _ -> sum.unknown() > 0 ? Verdict.NOT_COMPUTABLE : Verdict.IN_BAND;
            case Points.None() -> Verdict.NOT_COMPUTABLE;
        };
    }

    private GradeScore grade(SelfEvaluation form, TotalScore total) {
        var isHundred = total.weight().known().orElse(total.weights()).compareTo(HUNDRED) == 0;
        return new GradeScore(
                form.total().grade(),
                isHundred && total.weights().compareTo(HUNDRED) >= 0 ? grade(total.points()) : Optional.empty(),
                isHundred ? total.published().known().map(scheme.grades()::of) : Optional.empty(),
                scheme.grades().basis());
    }

    /** A band of totals has a grade when both its ends have the same. */
    private Optional<String> grade(Points points) {
        return switch (points) {
            case Points.Exact(var score) -> Optional.of(scheme.grades().of(score));
            case Points.Between(var low, var high, var _) -> {
                var word = scheme.grades().of(low);
                yield word.equals(scheme.grades().of(high)) ? Optional.of(word) : Optional.empty();
            }
            case Points.None() -> Optional.empty();
        };
    }

    private static ScoreSheet.Outcome outcome(
            SelfEvaluation form, List<RowScore> rows, List<SectionScore> parts, TotalScore total) {
        var isFaulty = false;
        var isDecided = !rows.isEmpty();
        for (var row : rows) {
            isFaulty |= row.verdict().isFault();
            isDecided &= row.verdict().isDecided();
        }
        isFaulty = isFaulty
                || parts.stream().anyMatch(part -> part.verdict().isFault())
                || total.verdict().isFault();
        if (isFaulty) {
            return ScoreSheet.Outcome.DIFFERS;
        }
        var hasTotal = total.verdict().isDecided() || form.total().score().isAbsent();
        var isWhole = form.source().complete() && isDecided && hasTotal;
        return isWhole ? ScoreSheet.Outcome.EQUAL : ScoreSheet.Outcome.INCOMPLETE;
    }

    private static boolean isUnfilled(SelfEvaluation form, List<RowScore> rows) {
        return rows.stream()
                        .noneMatch(
                                row -> row.actual().isKnown() || row.published().isKnown())
                && form.funds().stream().noneMatch(fund -> fund.executed().isKnown())
                && form.indicators().stream()
                        .flatMap(row -> row.rows().stream())
                        .noneMatch(row -> row.actual().isKnown());
    }
}
