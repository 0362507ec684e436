package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Finding;
import org.hengji.check.goal.GoalChecks;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;

class ScienceAssociationTest {

    private static List<String> places(List<Check> checks) {
        var places = new ArrayList<String>();
        for (var check : checks) {
            ScienceAssociation.findings(check).forEach(finding -> places.add(place(finding)));
        }
        return places;
    }

    private static String place(Finding finding) {
        return finding.check() + " "
                + finding.at()
                + finding.also().stream().map(Path::toString).sorted().toList();
    }

    @Test
    void words_and_numbers_disagree_here_and_nowhere_else() {
        assertThat(places(LinkChecks.ALL))
                .containsExactly(
                        "link.values-differ tasks[2].indicators[3].target[indicators[3].target]",
                        "link.missing-in-table tasks[2].indicators[5][indicators[13]]",
                        "link.missing-in-tasks indicators[13][]",
                        "link.strictness-differs indicators[9].target[tasks[2].content, tasks[2].indicators[1].target]",
                        "link.strictness-differs indicators[10].target"
                                + "[tasks[2].content, tasks[2].indicators[2].target]",
                        "link.scope-differs tasks[1].content[indicators[6].name, tasks[1].indicators[0].name]",
                        "link.promise-without-indicator tasks[2].content[]",
                        "link.activity-without-indicator tasks[0].content[]",
                        "link.activity-without-indicator tasks[1].content[]",
                        "link.activity-without-indicator tasks[2].content[]",
                        "link.hedged tasks[1].content[]",
                        "link.hedged tasks[2].content[]",
                        "link.task-content-mismatch tasks[3][tasks[3].content, tasks[3].name]");
    }

    @Test
    void the_goal_names_no_result_and_an_item_has_no_task() {
        assertThat(places(GoalChecks.ALL))
                .containsExactly("goal.no-measurable-result goal[]", "goal.item-without-task goal[]");
    }

    @Test
    void the_messages_name_place_fault_and_remedy() {
        assertThat(LinkChecks.ALL.stream()
                        .flatMap(check -> ScienceAssociation.findings(check).stream())
                        .map(Finding::message))
                .contains(
                        "任务 3 的关键指标“科普宣传覆盖人群”：任务里的指标值是“>30万”（万人），指标表第 4 行是“>30”（万人）。" + "同一指标只能有一个值，请核实后改成一致。",
                        "任务 3 的关键指标“科普新闻报道数量”：指标表里没有这一项；第 14 行“科普专栏刊发篇数”的单位和值与它相同，" + "可能是同一项。是同一项请改用一个名称，不是请补一行。",
                        "第 14 行“科普专栏刊发篇数”：没有任务列出这项数量指标。" + "任务 3 的关键指标“科普新闻报道数量”的单位和值与它相同，是同一项请改用一个名称。",
                        "第 10 行“创建广东省科普教育基地”：任务 3 的主要内容写“8家以上”，包括 8；指标值“>8”不包括 8。" + "请统一，例如指标值改为“≥8”。",
                        "任务 2 的主要内容：写“年内争取设立2-3家省科技专家工作站”，第 7 行“科技专家工作站设立”写的级别不同。" + "请核实是哪一级，把两处改成一致。",
                        "任务 3 的主要内容：承诺“全年至少举办一场科普业务培训班”，没有指标与它对应。请增加指标，或删去这句承诺。",
                        "任务 1 的主要内容：“‘科技工作者日’期间走访慰问”“安排科技工作者代表参加思想政治学习教育”没有指标提到。" + "请增加指标（例如场次、参加人数），或在已有指标的解释里写明包括它。",
                        "任务 3 的主要内容：“结合文化科技卫生三下乡”“举办公众科学素质竞赛”“优秀科普作品大赛”“科普讲解大赛”"
                                + "等 5 项活动没有指标提到。请增加指标（例如场次、参加人数），或在已有指标的解释里写明包括它。",
                        "任务 3 的主要内容：写“2025年争取创建广东省科普教育基地8家以上”，留了余地，"
                                + "而第 10 行“创建广东省科普教育基地”的指标值“>8”是硬要求。请删去留余地的词，或把指标值改成有把握的数。");
    }
}
