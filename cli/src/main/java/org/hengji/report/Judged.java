package org.hengji.report;

import org.hengji.check.Fix;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.judgement.Judgement;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Ruleset;

/** 体检过的表: a form of a file, the ruleset it was judged by, and what the checks say. */
public record Judged(String file, Form form, Ruleset ruleset, Judgement judgement) {

    /** The department; the title where the form names none. */
    String owner() {
        return form instanceof DepartmentPlan plan ? named(plan.department().name()) : named(form.title());
    }

    private static String named(Cell<String> cell) {
        return cell.known().orElse("（未填名称）");
    }

    String year() {
        return form.year().known().map(year -> year + " 年").orElse("年度未填");
    }

    String kind() {
        return form instanceof DepartmentPlan ? "部门整体绩效目标表" : form.kind();
    }

    String rules() {
        return ruleset.name() + "（" + ruleset.id() + "）";
    }

    long safeFixes() {
        return judgement.findings().stream()
                .filter(finding -> finding.fixes().stream().anyMatch(Fix::safe))
                .count();
    }
}
