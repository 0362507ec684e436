package org.hengji.recognise.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

/** Amounts without separators behind the label of their source. */
final class FundLinesTest {

    private static final List<String> ROLES =
            List.of("funds.initial", "funds.adjusted", "funds.executed", "weight", "funds.rate", "score");

    private static List<String> read(FundLines.Line... lines) {
        return new FundLines(ROLES, Rulesets.get("national"))
                .read(List.of(lines)).stream()
                        .map(row -> String.join("|", row.cells()) + (row.isDoubtful() ? " " + row.doubt() : ""))
                        .toList();
    }

    private static FundLines.Line line(String label, String amounts) {
        return new FundLines.Line(1, label, amounts);
    }

    @Test
    void the_printed_rate_proves_where_the_amounts_end() {
        assertThat(read(line("年度资金总额", "1601601281080%8"))).containsExactly("160|160|128|10|80%|8 " + GluedRow.RATE);
    }

    @Test
    void the_parts_come_to_the_total() {
        assertThat(read(line("年度资金总额", "1601601281080%8"), line("财政拨款", "150150118"), line("其他资金", "101010")))
                .containsExactly(
                        "160|160|128|10|80%|8 " + GluedRow.RATE,
                        "150|150|118||| " + GluedRow.PARTS,
                        "10|10|10||| " + GluedRow.PARTS);
    }

    @Test
    void amounts_nothing_proves_are_left_out() {
        assertThat(read(line("年度资金总额", "1601601281081%8"))).containsExactly("|||||8 " + GluedRow.OPEN);
        assertThat(read(line("年度资金总额", "1601601281080%8"), line("财政拨款", "150150119")))
                .last()
                .isEqualTo("||||| " + GluedRow.OPEN);
    }

    @Test
    void a_source_without_amounts_is_blank_without_a_note() {
        assertThat(read(line("其他资金", ""))).containsExactly("|||||");
    }
}
