package org.hengji.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.check.Card;
import org.hengji.check.Certainty;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.judgement.Judgement;
import org.hengji.law.Register;
import org.hengji.plan.DepartmentPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JudgementJsonTest {

    private static final RowId ID = new RowId("k7f3q9ab");
    private static final Path ROW = Path.of("tasks[#k7f3q9ab]");

    private static Finding finding(Fix... fixes) {
        var card = new Card(
                "text.stars",
                "星号",
                "不写星号。",
                Severity.HINT,
                Certainty.LIKELY,
                List.of(Register.builtIn().basis("civil-code:1259")),
                "goal = *",
                "goal = x");
        return new Finding(
                card,
                Severity.EXPLAIN,
                Certainty.LIKELY,
                Path.of("goal"),
                List.of(Path.of("title")),
                "总体绩效目标：写了星号。",
                new LinkedHashMap<>(Map.of("count", "2")),
                List.of(fixes));
    }

    private static String json(Finding finding) {
        var judgement = new Judgement(List.of(finding), List.of(new Judgement.Deferral("text.dots", "点", "原文不全")));
        return JudgementJson.text("表.txt", DepartmentPlan.blank().withRuleset("national/2021"), judgement, false);
    }

    @Test
    void a_judgement_has_the_names_and_the_order_of_the_contract() {
        assertThat(json(finding())).isEqualTo("""
            {"file":"表.txt","kind":"department-plan","ruleset":"national/2021",\
            "summary":{"block":0,"explain":1,"hint":0},\
            "findings":[{"check":"text.stars","severity":"explain","certainty":"likely","at":"goal","also":["title"],\
            "message":"总体绩效目标：写了星号。","values":{"count":"2"},\
            "basis":[{"instrument":"民法典","article":"第1259条",\
            "asks":"“以上”“以下”“以内”“届满”包括本数，“不满”“超过”“以外”不包括本数","status":"confirmed"}],"fixes":[]}],\
            "deferred":[{"check":"text.dots","why":"原文不全"}]}\
            """);
    }

    static List<List<Object>> edits() {
        return List.of(
                List.of(
                        new Edit.Set(Path.of("goal"), "a", ""),
                        "{\"op\":\"set\",\"path\":\"goal\",\"before\":\"a\",\"after\":\"\"}"),
                List.of(
                        new Edit.Insert(Path.of("tasks"), ID, RowId.NONE),
                        "{\"op\":\"insert\",\"path\":\"tasks\",\"id\":\"k7f3q9ab\",\"after\":\"\"}"),
                List.of(
                        new Edit.Remove(ROW, "a\tb"),
                        "{\"op\":\"remove\",\"path\":\"tasks[#k7f3q9ab]\",\"before\":\"a\\tb\"}"),
                List.of(
                        new Edit.Move(ROW, RowId.NONE),
                        "{\"op\":\"move\",\"path\":\"tasks[#k7f3q9ab]\",\"after\":\"\"}"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void every_edit_of_a_fix_is_written(List<Object> editAndJson) {
        assertThat(json(finding(Fix.safe("改", (Edit) editAndJson.getFirst()))))
                .contains("\"fixes\":[{\"label\":\"改\",\"safe\":true,\"edits\":[" + editAndJson.getLast() + "]}]");
    }

    @Test
    void pretty_text_runs_over_several_lines() {
        var judgement = new Judgement(List.of(), List.of());
        assertThat(JudgementJson.text("-", DepartmentPlan.blank(), judgement, true))
                .startsWith("{\n  \"file\" : \"-\",\n")
                .endsWith("}");
    }
}
