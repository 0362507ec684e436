package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 指标均衡: no class of indicators holds most of the table. */
@Rule(
        name = "structure.unbalanced",
        title = "指标集中在一类",
        meaning = "指标不少于 10 行时，一类二级指标占六成以上。数量指标太多，质量和效果就看不出来。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "practice:balance",
        raises = """
            + indicators = level1: 产出指标; level2: 数量指标; name: 展览场次; unit: 场; target: ≥5
            + indicators = level1: 产出指标; level2: 数量指标; name: 讲座场次; unit: 场; target: ≥6
            + indicators = level1: 产出指标; level2: 数量指标; name: 流动服务次数; unit: 次; target: ≥7
            + indicators = level1: 产出指标; level2: 数量指标; name: 新增图书数量; unit: 册; target: ≥800
            + indicators = level1: 产出指标; level2: 数量指标; name: 修缮文物数量; unit: 处; target: ≥3
            + indicators = level1: 产出指标; level2: 数量指标; name: 新建书屋数量; unit: 间; target: ≥4
            + indicators = level1: 产出指标; level2: 数量指标; name: 培训馆员人次; unit: 人次; target: ≥90\
            """,
        passes = """
            + indicators = level1: 产出指标; level2: 数量指标; name: 展览场次; unit: 场; target: ≥5
            + indicators = level1: 产出指标; level2: 数量指标; name: 讲座场次; unit: 场; target: ≥6
            + indicators = level1: 产出指标; level2: 数量指标; name: 流动服务次数; unit: 次; target: ≥7\
            """)
final class ClassesAreBalanced implements Check {

    private static final int WHOLE = 100;
    private static final Set<Map.Entry<String, Integer>> NONE = Set.of();

    @Override
    public Outcome examine(Examination examination) {
        var least = examination.ruleset().parameter("structure.unbalanced.rows").intValue();
        var most = examination.ruleset().parameter("structure.unbalanced.share").intValue();
        var findings = new ArrayList<Finding>();
        var isLong = false;
        for (var table : Table.all(examination)) {
            var all = table.rows().size();
            isLong |= all >= least;
            for (var each : all < least ? NONE : table.categories().entrySet()) {
                if (each.getValue() * (long) WHOLE > (long) most * all) {
                    findings.add(finding(examination, table, each));
                }
            }
        }
        return isLong ? Table.unlessCut(examination, findings, "指标是否均衡") : Outcome.notApplicable("指标行数少，不看是否均衡");
    }

    private Finding finding(Examination examination, Table table, Map.Entry<String, Integer> crowded) {
        var all = table.rows().size();
        var share = Math.round((double) crowded.getValue() * WHOLE / all);
        var message = table.name(examination) + "：" + all + " 行里“" + crowded.getKey() + "”有 " + crowded.getValue()
                + " 行，占 " + share + "%，过于集中。请合并零碎的指标，补充质量和效益方面的指标。";
        return Finding.by(this, table.place(), message)
                .value("class", crowded.getKey())
                .value("rows", crowded.getValue().toString())
                .value("of", Integer.toString(all));
    }
}
