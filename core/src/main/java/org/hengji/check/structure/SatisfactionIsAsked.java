package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Part;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.indicator.Indicator;

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
        var findings = new ArrayList<Finding>();
        for (var table : Table.all(examination)) {
            if (!isAsked(examination, table.part())) {
                served(examination, table.part())
                        .ifPresent(people -> findings.add(finding(examination, table, people)));
            }
        }
        return Table.unlessCut(examination, findings, "是否缺满意度指标");
    }

    private static boolean isAsked(Examination examination, Part part) {
        for (var row : examination.rows()) {
            if (part.at().contains(row.at()) && asks(row.indicator())) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(Indicator indicator) {
        return indicator.level1().raw().contains(SATISFACTION)
                || indicator.level2().raw().contains(SATISFACTION)
                || indicator.name().raw().contains(SATISFACTION);
    }

    private Finding finding(Examination examination, Table table, String people) {
        var message =
                table.name(examination) + "：表里写到“" + people + "”，是直接服务的对象，却没有满意度指标。请补一项，例如“服务对象满意度 ≥90%”；不便调查的请说明原因。";
        return Finding.by(this, table.place(), message).value("people", people);
    }

    /** The people an indicator or a task names; a goal is asked only where there are no tasks. */
    private static Optional<String> served(Examination examination, Part part) {
        var words = examination.ruleset().words("structure.people-served");
        return texts(examination, part)
                .flatMap(text -> words.stream().filter(text::contains))
                .findFirst();
    }

    private static Stream<String> texts(Examination examination, Part part) {
        var tasks = examination.tasks().stream()
                .flatMap(row -> Stream.of(row.task().name(), row.task().content()));
        var names = examination.rows().stream()
                .filter(row -> part.at().contains(row.at()))
                .map(row -> row.indicator().name());
        var goals = examination.tasks().isEmpty()
                ? part.goals().stream().map(Part.GoalText::text)
                : Stream.<Cell<String>>empty();
        return Stream.of(names, tasks, goals).flatMap(cells -> cells).flatMap(cell -> cell.known().stream());
    }
}
