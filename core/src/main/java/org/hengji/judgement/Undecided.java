package org.hengji.judgement;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Examination;
import org.hengji.form.Cell;
import org.hengji.indicator.Indicator;
import org.hengji.judgement.Judgement.Deferral;

/** 未能判断的事项: what a reviewer would ask and this form gives no means to answer. Said, never silently skipped. */
final class Undecided {

    private Undecided() {}

    static List<Deferral> of(Examination examination) {
        var plan = examination.plan();
        var undecided = new ArrayList<Deferral>();
        if (plan.tasks().stream().noneMatch(task -> task.amount().isKnown())) {
            undecided.add(new Deferral("review.money-fit", "资金匹配性", "重点工作任务没有写金额，看不出目标和资金是否匹配"));
        }
        undecided.add(new Deferral("score.weights-sum", "权重合计", weights(plan.indicators())));
        if (plan.indicators().stream().allMatch(Undecided::hasNoSource)) {
            undecided.add(new Deferral("review.evidence", "佐证材料与数据来源", "表里没有佐证材料和数据来源的栏目"));
        }
        undecided.add(new Deferral("structure.taxonomy", "指标体系", "表上没有写明采用哪一套指标体系，" + taxonomy(examination)));
        return undecided;
    }

    private static String weights(List<Indicator> indicators) {
        return indicators.stream().anyMatch(row -> row.weight().isKnown())
                ? "申报阶段的权重合计各地不同，本表没有写明采用的评分方案"
                : "表里没有权重，合计无从核对";
    }

    private static boolean hasNoSource(Indicator indicator) {
        return indicator.basis() instanceof Cell.Absent && indicator.explanation() instanceof Cell.Absent;
    }

    /** 成本 at level 1 is what tells the newer tree from the older one. */
    private static String taxonomy(Examination examination) {
        var hasCostDimension = examination.plan().indicators().stream()
                .flatMap(row -> row.level1().known().stream())
                .flatMap(label -> examination.taxonomies().level1(label).stream())
                .anyMatch("成本指标"::equals);
        var assumed = examination.taxonomies().all().get(hasCostDimension ? "core" : "classic");
        return assumed == null ? "按各套体系都认得的写法判断" : "按" + assumed.name() + "判断";
    }
}
