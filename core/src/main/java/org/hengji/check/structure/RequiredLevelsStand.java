package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.HashSet;
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
import org.hengji.form.Cell;
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
        var tables = Table.all(examination);
        if (tables.stream().allMatch(Table::isEmpty)) {
            return Outcome.deferred("没有读到绩效指标，不能判断一级指标是否齐全");
        }
        var levelled = tables.stream().filter(Table::hasLevel1).toList();
        return levelled.isEmpty() ? Outcome.notApplicable("指标表没有一级指标栏") : judge(examination, levelled);
    }

    private Outcome judge(Examination examination, List<Table> tables) {
        var findings = new ArrayList<Finding>();
        for (var table : tables) {
            var missing = new ArrayList<>(examination.ruleset().words("structure.required-level1"));
            missing.removeAll(printed(examination, table));
            for (var level : missing) {
                var rows = table.where(row -> isUnder(level, examination, row));
                if (rows.isEmpty() && hasOtherLevels(examination, table)) {
                    return Outcome.deferred("有的一级指标不在已知的指标体系里，不能判断是否缺“" + level + "”");
                }
                findings.add(
                        rows.isEmpty()
                                ? absent(examination, table, level)
                                : unlabelled(examination, table, level, rows));
            }
        }
        return Table.unlessCut(examination, findings, "一级指标是否齐全");
    }

    private static boolean isUnder(String level, Examination examination, IndicatorRow row) {
        var parent = examination.category(row).flatMap(examination.taxonomies()::onlyParent);
        return level.equals(parent.orElse(""));
    }

    private static Set<String> printed(Examination examination, Table table) {
        var printed = new HashSet<String>();
        for (var row : table.rows()) {
            if (row.indicator().level1() instanceof Cell.Known<String>(var label, var _)) {
                examination.taxonomies().level1(label).ifPresent(printed::add);
            }
        }
        return printed;
    }

    private static boolean hasOtherLevels(Examination examination, Table table) {
        return table.rows().stream()
                .flatMap(row -> row.indicator().level1().known().stream())
                .anyMatch(label -> examination.taxonomies().level1(label).isEmpty());
    }

    private Finding absent(Examination examination, Table table, String level) {
        return Finding.by(
                        this,
                        table.place(),
                        table.name(examination) + "：没有任何“" + level + "”。请至少补一项“" + level + "”，写清名称和指标值。")
                .value("level1", level);
    }

    private Finding unlabelled(Examination examination, Table table, String level, List<IndicatorRow> rows) {
        var categories = rows.stream()
                .flatMap(row -> examination.category(row).stream())
                .distinct()
                .collect(Collectors.joining("、"));
        var message = table.name(examination) + "：" + Table.numbers(rows) + "是" + categories + "，一级指标“" + level
                + "”没有印出。请在这 " + rows.size() + " 行的一级指标填“" + level + "”。";
        return Finding.by(this, table.place(), message)
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
