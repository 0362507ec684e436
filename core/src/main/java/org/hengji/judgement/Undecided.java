package org.hengji.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.judgement.Judgement.Deferral;

/** 未能判断的事项: what a reviewer would ask and this form gives no means to answer. Said, never silently skipped. */
final class Undecided {

    private Undecided() {}

    static List<Deferral> of(Examination examination) {
        var rows = examination.tableRows();
        var undecided = new ArrayList<Deferral>();
        moneyFit(examination).ifPresent(why -> undecided.add(new Deferral("review.money-fit", "资金匹配性", why)));
        if (examination.isDepartmentPlan()) {
            undecided.add(new Deferral("score.weights-sum", "权重合计", weights(rows)));
        }
        if (!hasSource(rows)) {
            undecided.add(new Deferral("review.evidence", "佐证材料与数据来源", "表里没有佐证材料和数据来源的栏目"));
        }
        undecided.add(new Deferral("structure.taxonomy", "指标体系", "表上没有写明采用哪一套指标体系，" + taxonomy(examination)));
        return undecided;
    }

    /** A form that reports on targets was measured against its money when it was approved. */
    private static Optional<String> moneyFit(Examination examination) {
        if (examination.isReport()) {
            return Optional.empty();
        }
        if (examination.isDepartmentPlan()) {
            return hasTaskMoney(examination) ? Optional.empty() : Optional.of("重点工作任务没有写金额，看不出目标和资金是否匹配");
        }
        return hasFunds(examination) ? Optional.empty() : Optional.of("表里没有读得出的资金，看不出目标和资金是否匹配");
    }

    private static boolean hasTaskMoney(Examination examination) {
        for (var row : examination.tasks()) {
            if (row.task().amount().isKnown()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFunds(Examination examination) {
        return examination.parts().stream()
                .flatMap(part -> part.funds().stream())
                .anyMatch(fund -> fund.initial().isKnown() || fund.adjusted().isKnown());
    }

    private static String weights(List<IndicatorRow> rows) {
        for (var row : rows) {
            if (row.indicator().weight().isKnown()) {
                return "申报阶段的权重合计各地不同，本表没有写明采用的评分方案";
            }
        }
        return "表里没有权重，合计无从核对";
    }

    private static boolean hasSource(List<IndicatorRow> rows) {
        for (var row : rows) {
            if (!row.indicator().basis().isAbsent()
                    || !row.indicator().explanation().isAbsent()) {
                return true;
            }
        }
        return false;
    }

    /** 成本 at level 1 is what tells the newer tree from the older one. */
    private static String taxonomy(Examination examination) {
        var assumed = examination.taxonomies().all().get(hasCostDimension(examination) ? "core" : "classic");
        return assumed == null ? "按各套体系都认得的写法判断" : "按" + assumed.name() + "判断";
    }

    private static boolean hasCostDimension(Examination examination) {
        for (var row : examination.tableRows()) {
            if (row.indicator().level1() instanceof Cell.Known<String>(var label, var _)
                    && examination.taxonomies().level1(label).orElse("").equals("成本指标")) {
                return true;
            }
        }
        return false;
    }
}
