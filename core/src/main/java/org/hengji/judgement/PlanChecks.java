package org.hengji.judgement;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Check;
import org.hengji.check.goal.GoalChecks;
import org.hengji.check.indicator.IndicatorChecks;
import org.hengji.check.link.LinkChecks;
import org.hengji.check.money.MoneyChecks;
import org.hengji.check.structure.StructureChecks;
import org.hengji.check.text.TextChecks;
import org.hengji.check.value.ValueChecks;

/** 部门整体绩效目标的全部核查规则, in the order people read them. */
public final class PlanChecks {

    private static final List<Check> ALL = Stream.of(
                    MoneyChecks.ALL,
                    TextChecks.ALL,
                    StructureChecks.ALL,
                    IndicatorChecks.ALL,
                    ValueChecks.ALL,
                    LinkChecks.ALL,
                    GoalChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private PlanChecks() {}

    public static List<Check> all() {
        return ALL;
    }
}
