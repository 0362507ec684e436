package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;

/** 一级指标齐全: output and outcome stand in every table that has level 1. */
@Rule(
        name = "structure.missing-level1",
        title = "缺一级指标",
        meaning = "指标表有一级指标栏，却没有产出指标或效益指标；只是标签没有印出的，也在这里报。缺了它，做了什么或带来什么就没有承诺。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2015-88:10", "opinions-2018-34:targets"},
        raises = "- indicators[5]",
        passes = "indicators[5].level1 = 效果指标")
final class RequiredLevelsStand implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var table = Table.of(examination);
        if (table.isEmpty()) {
            return Outcome.deferred("没有读到绩效指标，不能判断一级指标是否齐全");
        }
        if (!table.hasLevel1()) {
            return Outcome.notApplicable("指标表没有一级指标栏");
        }
        return judge(examination, table);
    }

    private Outcome judge(Examination examination, Table table) {
        var missing = new ArrayList<>(examination.ruleset().words("structure.required-level1"));
        missing.removeAll(printed(examination, table));
        var findings = new ArrayList<Finding>();
        for (var level : missing) {
            var rows = table.where(row -> examination
                    .category(row)
                    .filter(category ->
                            examination.taxonomies().parents(category).equals(Set.of(level)))
                    .isPresent());
            if (rows.isEmpty() && hasOtherLevels(examination, table)) {
                return Outcome.deferred("有的一级指标不在已知的指标体系里，不能判断是否缺“" + level + "”");
            }
            findings.add(rows.isEmpty() ? absent(level) : unlabelled(examination, level, rows));
        }
        return Table.unlessCut(examination.source(), findings, "一级指标是否齐全");
    }

    private static Set<String> printed(Examination examination, Table table) {
        return table.rows().stream()
                .flatMap(row -> row.indicator().level1().known().flatMap(examination.taxonomies()::level1).stream())
                .collect(Collectors.toSet());
    }

    private static boolean hasOtherLevels(Examination examination, Table table) {
        return table.rows().stream()
                .flatMap(row -> row.indicator().level1().known().stream())
                .anyMatch(label -> examination.taxonomies().level1(label).isEmpty());
    }

    private Finding absent(String level) {
        return Finding.by(this, Table.PLACE, "绩效指标：没有任何“%s”。请至少补一项“%s”，写清名称和指标值。".formatted(level, level))
                .value("level1", level);
    }

    private Finding unlabelled(Examination examination, String level, List<IndicatorRow> rows) {
        var categories = rows.stream()
                .flatMap(row -> examination.category(row).stream())
                .distinct()
                .collect(Collectors.joining("、"));
        var message = "绩效指标：%s是%s，一级指标“%s”没有印出。请在这 %d 行的一级指标填“%s”。"
                .formatted(Table.numbers(rows), categories, level, rows.size(), level);
        return Finding.by(this, Table.PLACE, message)
                .also(Table.places(rows, "level1"))
                .value("level1", level)
                .fix(Fix.safe("填上“" + level + "”", labels(level, rows)));
    }

    private static Edit[] labels(String level, List<IndicatorRow> rows) {
        return rows.stream()
                .map(row -> new Edit.Set(
                        row.at().child("level1"), row.indicator().level1().raw(), level))
                .toArray(Edit[]::new);
    }
}
