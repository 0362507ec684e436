package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.hengji.check.link.ScienceAssociation;
import org.junit.jupiter.api.Test;

/** A plan with every fault of a published one: what this group must say of it, and nothing else. */
class PublishedPlanTest {

    @Test
    void every_value_that_has_a_fault_is_named_once() {
        var found = new ArrayList<String>();
        for (var check : ValueChecks.ALL) {
            ScienceAssociation.findings(check)
                    .forEach(finding ->
                            found.add(finding.check().substring("value.".length()) + " " + Shown.places(finding)));
        }

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "missing-comparator indicators[0].target + tasks[0].indicators[0].target",
                        "missing-comparator indicators[1].target + tasks[0].indicators[1].target",
                        "missing-comparator indicators[2].target + tasks[0].indicators[2].target",
                        "illegal-comparator indicators[14].target + tasks[3].indicators[0].target",
                        "illegal-comparator indicators[15].target + tasks[3].indicators[2].target",
                        "strict-comparator indicators[3].target + indicators[5].target + indicators[8].target"
                                + " + indicators[9].target + indicators[10].target + indicators[11].target"
                                + " + indicators[12].target + indicators[13].target"
                                + " + tasks[2].indicators[3].target + tasks[2].indicators[5].target",
                        "range indicators[4].target + tasks[0].indicators[3].target",
                        "range indicators[6].target + tasks[1].indicators[0].target",
                        "range indicators[7].target + tasks[1].indicators[1].target",
                        "doubled-magnitude indicators[12].target + tasks[2].indicators[4].target",
                        "doubled-magnitude tasks[2].indicators[3].target",
                        "doubled-percent indicators[17].target",
                        "doubled-percent indicators[18].target",
                        "doubled-percent indicators[23].target",
                        "missing-unit indicators[14].unit + tasks[3].indicators[0].unit",
                        "vague-date indicators[16].target",
                        "single-deadline indicators[16].target",
                        "always-true indicators[17].target",
                        "always-true indicators[18].target",
                        "ungraded-qualitative indicators[19].target",
                        "ungraded-qualitative indicators[20].target",
                        "ungraded-qualitative indicators[22].target",
                        "is-a-task indicators[21].target",
                        "copied-text indicators[21].target + goal",
                        "implausible tasks[2].indicators[3].target + indicators[3].target + indicators[8].target",
                        "implausible indicators[11].target + indicators[14].target"
                                + " + tasks[3].indicators[1].target");
    }
}
