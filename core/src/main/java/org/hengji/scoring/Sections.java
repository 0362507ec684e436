package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.evaluation.Section;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.number.Folds;
import org.hengji.ruleset.Taxonomies;
import org.hengji.scheme.Scheme;

/** 分部: the sections a form prints, else the level 1 of its indicators. */
final class Sections {

    private static final Path SECTIONS = Path.FORM.child("sections");

    private final Scheme scheme;
    private final Taxonomies taxonomies;

    Sections(Scheme scheme, Taxonomies taxonomies) {
        this.scheme = scheme;
        this.taxonomies = taxonomies;
    }

    List<SectionScore> of(SelfEvaluation form, List<RowScore> rows, int decimals) {
        return form.sections().isEmpty() ? levels(form, rows) : printed(form, rows, decimals);
    }

    private List<SectionScore> printed(SelfEvaluation form, List<RowScore> rows, int decimals) {
        var scores = new ArrayList<SectionScore>();
        for (var i = 0; i < form.sections().size(); i++) {
            var section = form.sections().get(i);
            scores.add(printed(section, SECTIONS.row(i), rowsOf(form, section, rows), decimals));
        }
        return List.copyOf(scores);
    }

    private static SectionScore printed(Section section, Path at, List<RowScore> rows, int decimals) {
        var sum = Sum.of(rows);
        var points = rows.isEmpty() ? Points.NONE : sum.points();
        return new SectionScore(
                at,
                section.name().raw(),
                section.weight(),
                section.score(),
                points,
                verdict(points, sum, section.score(), decimals));
    }

    private static Verdict verdict(Points points, Sum sum, Cell<BigDecimal> published, int decimals) {
        if (!(published instanceof Cell.Known<BigDecimal>(var printed, var _))) {
            return Verdict.NOT_PUBLISHED;
        }
        return switch (points) {
            case Points.Exact(var score) -> Comparison.verdict(score, printed, decimals, true);
            case Points.Between between when !between.holds(printed) -> Verdict.OUT_OF_BAND;
            case Points.Between _ -> sum.unknown() > 0 ? Verdict.NOT_COMPUTABLE : Verdict.IN_BAND;
            case Points.None() -> Verdict.NOT_COMPUTABLE;
        };
    }

    private List<RowScore> rowsOf(SelfEvaluation form, Section section, List<RowScore> rows) {
        var name = Folds.label(section.name().raw());
        return rows.stream()
                .filter(row -> row.isExecution()
                        ? scheme.words().mentionsExecution(name)
                        : indicator(form, row).filter(own -> isIn(own, name)).isPresent())
                .toList();
    }

    private static boolean isIn(Indicator row, String section) {
        return !section.isEmpty() && Folds.label(row.section().raw()).equals(section);
    }

    /** The indicator a row was scored from; that above it for one of its own rows. */
    private static Optional<Indicator> indicator(SelfEvaluation form, RowScore row) {
        var top = row.at();
        while (top.depth() > 2) {
            top = top.parent();
        }
        return top.parent().equals(Scorer.INDICATORS) && top.last() instanceof Path.Step.Index(var position)
                ? Optional.of(form.indicators().get(position))
                : Optional.empty();
    }

    private List<SectionScore> levels(SelfEvaluation form, List<RowScore> rows) {
        Map<String, List<RowScore>> byLevel = new LinkedHashMap<>();
        for (var row : rows) {
            var own = indicator(form, row);
            if (own.isPresent() && own.get().level1().isKnown()) {
                byLevel.computeIfAbsent(level(own.get()), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return byLevel.entrySet().stream()
                .map(level -> level(form, level.getKey(), level.getValue()))
                .toList();
    }

    private String level(Indicator row) {
        var printed = row.level1().raw();
        return taxonomies.level1(printed).orElse(printed);
    }

    /** Its points are those of its label where one prints them, else its rows' together. */
    private static SectionScore level(SelfEvaluation form, String name, List<RowScore> rows) {
        var sum = Sum.of(rows);
        var inLabel = rows.stream()
                .flatMap(row ->
                        indicator(form, row).flatMap(own -> own.level1Weight().known()).stream())
                .findFirst();
        var weight = inLabel.orElse(sum.weights());
        var points = sum.points();
        return new SectionScore(
                rows.getFirst().at(),
                name,
                Cell.known(weight, Print.number(weight)),
                sum.published(),
                points,
                sum.published().isKnown() && !(points instanceof Points.None) ? derived(rows) : Verdict.NOT_PUBLISHED);
    }

    /** No figure of its own is printed: it is as right or wrong as its rows. */
    private static Verdict derived(List<RowScore> rows) {
        if (rows.stream().anyMatch(row -> row.verdict().isFault())) {
            return Verdict.DIFFERS;
        }
        return rows.stream().allMatch(row -> row.verdict() == Verdict.EQUAL) ? Verdict.EQUAL : Verdict.IN_BAND;
    }
}
