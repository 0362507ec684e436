package org.hengji.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.check.Card;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.law.Basis;

/** 规则手册: every check as its card describes it, in Markdown, printed from the cards alone. */
final class Manual {

    private static final Map<String, String> GROUPS = Map.of(
            "money", "资金",
            "text", "文字",
            "structure", "结构",
            "indicator", "指标",
            "value", "指标值",
            "link", "任务与指标",
            "goal", "总体绩效目标",
            "score", "自评得分",
            "monitor", "运行监控",
            "cross", "表间核对");

    private static final String HEAD = """
            # 核查规则手册

            由规则卡生成，请勿手改：改规则卡，再重新生成（做法见 CONTRIBUTING.md）。

            规则名之后依次是级别和把握。级别：**阻**，改好才能送审；**说**，改好或写明理由；**示**，只作提示。
            把握：确定、很可能、可能，只有确定的才能是“阻”。这里印的是一般情形，个别问题可以更轻或更重，地区规则包也可以调整级别或停用。
            依据后面有“（待核）”的，是凭已知写下、还没有对照原文的条款。

            每条规则有两个例子，都是对一份没有问题的表（目标表、自评表或监控表）的改动，一行改一处：

            | 写法 | 意思 |
            |---|---|
            | `位置 = 文字` | 在这一格填上文字，空着就是不填；`(无此栏)` 表示表里没有这一栏 |
            | `- 位置` | 删去这一行 |
            | `+ 列表 = 栏: 文字; 栏: 文字` | 在列表末尾加一行 |
            | `note 种类 位置: 原文 -> 读作` | 读表时留下的说明，多格用竖线隔开 |
            | `批复 位置 = 文字` | 改的是一起读的、同一年的绩效目标表 |
            | `上年 位置 = 文字` | 改的是一起读的、上一年的自评表 |

            位置从 0 数起：`indicators[0]` 是绩效指标表的第 1 行，`tasks[1].indicators[0]` 是任务 2 的第 1 个关键指标。
            """;

    private Manual() {}

    static String print(List<Check> checks) {
        var groups = checks.stream()
                .map(Card::of)
                .collect(Collectors.groupingBy(Manual::group, LinkedHashMap::new, Collectors.toList()));
        var text = new StringBuilder(HEAD);
        groups.forEach((group, cards) -> {
            text.append("\n## ").append(group).append('\n');
            cards.forEach(card -> text.append(entry(card)));
        });
        return text.toString();
    }

    private static String group(Card card) {
        var prefix = card.name().substring(0, card.name().indexOf('.'));
        var group = GROUPS.get(prefix);
        if (group == null) {
            throw new IllegalStateException("no Chinese name for the group of " + card.name());
        }
        return group;
    }

    private static String entry(Card card) {
        return """

                ### %s

                `%s` · %s · %s

                %s

                依据：

                %s

                有问题的例子：

                ```text
                %s
                ```

                没有问题的例子：

                ```text
                %s
                ```
                """.formatted(
                        plain(card.title()),
                        card.name(),
                        card.severity().mark(),
                        words(card.certainty()),
                        plain(card.meaning()),
                        card.basis().stream().map(Manual::basis).collect(Collectors.joining("\n")),
                        card.raises().strip(),
                        card.passes().strip());
    }

    private static String basis(Basis basis) {
        return "- " + plain(basis.print() + "：" + basis.asks());
    }

    private static String words(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "确定";
            case LIKELY -> "很可能";
            case POSSIBLE -> "可能";
        };
    }

    /** Text in which Markdown finds nothing to obey. */
    private static String plain(String text) {
        return text.strip().replaceAll("[\\\\`*_<&\\[|~]", "\\\\$0");
    }
}
