package org.hengji.check.structure;

import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;

/** 满意度指标: where people are served, they are asked whether they are content. */
@Rule(
        name = "structure.missing-satisfaction",
        title = "缺满意度指标",
        meaning = "任务或指标写到直接服务群众，而一级、二级、三级指标都没有满意度。服务公众的要设满意度指标，确实不便调查的写明原因。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = {"mof-2021-101:satisfaction", "practice:review"},
        raises = """
            indicators[5].name = 惠民演出观众人次
            - indicators[6]\
            """,
        passes = """
            indicators[6].level1 = 效益指标
            indicators[6].level2 = 社会效益指标
            indicators[6].name = 读者满意率\
            """)
final class SatisfactionIsAsked implements Check {

    private static final String SATISFACTION = "满意";

    @Override
    public Outcome examine(Examination examination) {
        if (examination.tableRows().isEmpty()) {
            return Outcome.notApplicable("没有绩效指标");
        }
        if (examination.rows().stream().anyMatch(SatisfactionIsAsked::asks)) {
            return Outcome.nothing();
        }
        return served(examination).map(people -> missing(examination, people)).orElseGet(Outcome::nothing);
    }

    private static boolean asks(IndicatorRow row) {
        var indicator = row.indicator();
        return Stream.of(indicator.level1(), indicator.level2(), indicator.name())
                .anyMatch(cell -> cell.raw().contains(SATISFACTION));
    }

    private Outcome missing(Examination examination, String people) {
        var gap = Table.gap(examination.source());
        if (gap.isPresent()) {
            return Outcome.deferred(gap.get() + "，不能判断是否缺满意度指标");
        }
        var message = "绩效指标：表里写到“%s”，是直接服务的对象，却没有满意度指标。请补一项，例如“服务对象满意度 ≥90%%”；不便调查的请说明原因。".formatted(people);
        return Outcome.found(Finding.by(this, Table.PLACE, message).value("people", people));
    }

    /** The people a task or an indicator names; the goal is asked only where there are no tasks. */
    private static Optional<String> served(Examination examination) {
        var words = examination.ruleset().words("structure.people-served");
        return texts(examination)
                .flatMap(text -> words.stream().filter(text::contains))
                .findFirst();
    }

    private static Stream<String> texts(Examination examination) {
        var plan = examination.plan();
        var tasks = plan.tasks().stream().flatMap(task -> Stream.of(task.name(), task.content()));
        var names = examination.rows().stream().map(row -> row.indicator().name());
        var goal = plan.tasks().isEmpty() ? Stream.of(plan.goal()) : Stream.<Cell<String>>empty();
        return Stream.of(names, tasks, goal).flatMap(cells -> cells).flatMap(cell -> cell.known().stream());
    }
}
