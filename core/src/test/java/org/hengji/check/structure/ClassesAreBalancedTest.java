package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;

class ClassesAreBalancedTest {

    private final ClassesAreBalanced check = new ClassesAreBalanced();

    @Test
    void nine_of_fourteen_rows_in_one_class_are_too_many() {
        assertThat(Examples.findings(check, quantities(7))).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators");
            assertThat(finding.message()).contains("14 行里", "有 9 行", "64%");
            assertThat(finding.values())
                    .containsEntry("class", "数量指标")
                    .containsEntry("rows", "9")
                    .containsEntry("of", "14");
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
        });
    }

    @Test
    void a_share_of_sixty_percent_is_allowed() {
        var six = quantities(4) + "- indicators[6]\n";

        assertThat(check.examine(Examples.examination(six))).isEqualTo(Outcome.nothing());
        assertThat(Examples.findings(check, six + "indicators[2].level2 = 数量指标\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("10 行里", "有 7 行", "70%"));
    }

    @Test
    void a_short_table_may_lean_to_one_side() {
        var nine = quantities(3) + "- indicators[6]\nindicators[2].level2 = 数量指标\nindicators[3].level2 = 数量指标\n";

        assertThat(check.examine(Examples.examination(nine))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void a_cut_form_defers() {
        assertThat(Cut.off(check, quantities(7))).isInstanceOf(Outcome.Deferred.class);
    }

    private static String quantities(int rows) {
        var changes = new StringBuilder();
        for (var i = 0; i < rows; i++) {
            changes.append("+ indicators = level1: 产出指标; level2: 数量指标; name: 第")
                    .append(i)
                    .append("批图书; target: ≥")
                    .append(i + 2)
                    .append("\n");
        }
        return changes.toString();
    }
}
