package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hengji.entry.Entry;
import org.hengji.evaluation.Section;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of an evaluation: those it prints, else its levels. */
final class SectionsTest {

    private static Indicator row(String level1, String weight, String actual, String score) {
        return Evaluations.row("指标", weight, "≥8", actual, score).with("level1", Cell.text(level1));
    }

    private static SelfEvaluation form(Indicator... rows) {
        return Evaluations.form(List.of(Evaluations.total("100", "100", "100", "10", "10")), rows);
    }

    private static List<SectionScore> of(SelfEvaluation form) {
        return Evaluations.sheet(form).sections();
    }

    private static Section section(String name, String weight, String score) {
        return Section.blank()
                .with("name", Cell.text(name))
                .with("weight", Entry.read(BigDecimal.class, weight, Source.TYPED))
                .with("score", Entry.read(BigDecimal.class, score, Source.TYPED));
    }

    private static SelfEvaluation printed(SelfEvaluation form, Section... sections) {
        return form.with("sections", Arrays.asList(sections))
                .with(
                        "indicators",
                        form.indicators().stream()
                                .map(row -> row.with("section", Cell.text("绩效指标")))
                                .toList());
    }

    @Test
    void levels_are_added_up_under_their_standard_names() {
        var levels = of(form(row("产出", "30", "8", "30"), row("效益指标", "20", "8", "20"), row("产出指标", "20", "8", "20")));
        assertThat(levels).extracting(SectionScore::name).containsExactly("产出指标", "效益指标");
        assertThat(levels.getFirst().at()).hasToString("indicators[0]");
        assertThat(levels.getFirst().weight().raw()).isEqualTo("50");
        assertThat(levels.getFirst().published().raw()).isEqualTo("50");
        assertThat(levels.getFirst().recomputed().map(Print::number)).contains("50");
        assertThat(levels.getLast().at()).hasToString("indicators[1]");
        assertThat(levels).extracting(SectionScore::verdict).containsOnly(Verdict.EQUAL);
    }

    @Test
    void a_level_no_taxonomy_knows_keeps_its_own_name_and_a_row_without_one_has_none() {
        var levels = of(form(row("履职", "30", "8", "30"), row("", "20", "8", "20")));
        assertThat(levels).extracting(SectionScore::name).containsExactly("履职");
    }

    @Test
    void the_points_in_a_label_are_those_of_the_level() {
        var labelled = row("产出指标", "30", "8", "30").with("level1Weight", Cell.known(new BigDecimal("50"), "50分"));
        assertThat(of(form(labelled)).getFirst().weight().raw()).isEqualTo("50");
    }

    @ParameterizedTest
    @CsvSource({"8, 30, EQUAL", "4, 30, DIFFERS", "'', 30, IN_BAND", "8, '', NOT_PUBLISHED"})
    void a_level_is_as_right_as_its_rows(String actual, String score, Verdict verdict) {
        var levels = of(form(row("产出指标", "20", "8", "20"), row("产出指标", "30", actual, score)));
        assertThat(levels.getFirst().verdict()).isEqualTo(verdict);
    }

    @Test
    void a_level_without_weights_is_not_judged() {
        assertThat(of(form(row("产出指标", "", "8", "20"))).getFirst().verdict()).isEqualTo(Verdict.NOT_PUBLISHED);
    }

    @Test
    void the_rows_below_a_row_belong_to_its_level() {
        var parent = row("产出指标", "", "", "")
                .with("target", Cell.blank())
                .with("rows", List.of(row("", "10", "8", "10"), row("", "5", "8", "5")));
        assertThat(of(form(parent))).singleElement().satisfies(level -> {
            assertThat(level.weight().raw()).isEqualTo("15");
            assertThat(level.at()).hasToString("indicators[0].rows[0]");
        });
    }

    @Test
    void printed_sections_take_execution_and_the_rows_that_stand_in_them() {
        var form = printed(
                form(row("产出指标", "50", "8", "50"), row("效益指标", "40", "8", "40")),
                section("预算执行情况", "10", "10"),
                section("绩效指标", "90", "90"),
                section("其他", "0", "0"));
        var sections = of(form);
        assertThat(sections).hasSize(3);
        assertThat(sections.getFirst().at()).hasToString("sections[0]");
        assertThat(sections.getFirst().recomputed().map(Print::number)).contains("10");
        assertThat(sections.getFirst().verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(sections.get(1).recomputed().map(Print::number)).contains("90");
        assertThat(sections.get(1).name()).isEqualTo("绩效指标");
        assertThat(sections.get(1).weight().raw()).isEqualTo("90");
        assertThat(sections.get(1).published().raw()).isEqualTo("90");
        assertThat(sections.get(2).points()).isEqualTo(Points.NONE);
        assertThat(sections.get(2).verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
    }

    @Test
    void a_section_without_a_name_holds_no_row() {
        var form = form(row("产出指标", "50", "8", "50")).with("sections", List.of(section("", "50", "50")));
        assertThat(of(form).getFirst().points()).isEqualTo(Points.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 90, EQUAL",
        "8, 89, DIFFERS",
        "8, '', NOT_PUBLISHED",
        "'', 90, NOT_COMPUTABLE",
        "'', 50, NOT_COMPUTABLE",
        "'', 49, OUT_OF_BAND",
        "'', 91, OUT_OF_BAND"
    })
    void a_printed_section_is_held_against_its_rows(String actual, String score, Verdict verdict) {
        var form = printed(
                form(row("产出指标", "50", "8", "50"), row("效益指标", "40", actual, "40")), section("绩效指标", "90", score));
        assertThat(of(form).getFirst().verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"8, IN_BAND", "10, IN_BAND", "7, OUT_OF_BAND"})
    void a_band_is_told_by_its_ends(String score, Verdict verdict) {
        var graded = Evaluations.row("效果", "10", "效果明显", "达成", "");
        var section = of(printed(form(graded), section("绩效指标", "10", score))).getFirst();
        assertThat(section.low().map(Print::number)).contains("8");
        assertThat(section.high().map(Print::number)).contains("10");
        assertThat(section.recomputed()).isEmpty();
        assertThat(section.verdict()).isEqualTo(verdict);
    }

    @Test
    void a_section_in_fault_is_a_fault_of_the_form() {
        var form = printed(form(row("产出指标", "50", "8", "50")), section("绩效指标", "50", "49"));
        assertThat(Evaluations.sheet(form).verdict()).isEqualTo(ScoreSheet.Outcome.DIFFERS);
    }
}
