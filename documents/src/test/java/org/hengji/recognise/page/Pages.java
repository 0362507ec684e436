package org.hengji.recognise.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.Samples;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.indicator.Indicator;
import org.hengji.json.FormJson;
import org.hengji.plan.ProjectPlan;
import org.hengji.read.Refusal;

/** Pages for tests: lines of words as they come out of a page, and the same form with its cells. */
final class Pages {

    static final String PLAN = """
        财政项目支出绩效目标申报表
        （2025年度）
        经常
        项目名称 甲区公园养护 项目性质 性项 项目类别 其他运转类
        目
        甲区绿化管理事务 甲区绿化管理事务中
        主管部门 实施单位
        中心（本级） 心养护科
        计划开始日期 2025-01-01 计划完成日期 2025-12-31
        项目资金总额 1,200,000.00 年度资金申请总额 1,200,000.00
        其中：当年财政拨款 1,200,000.00
        项目资金
        其中：财政资金 1,200,000.00
        （元）
        上年结转资金 0.00
        其他资金 0.00 其他资金 0.00
        项目总体目标
        年度总体目标
        (2025 年-2027 年)
        "1.养护公园12座，绿地养护达到 "1.全年养护公园12座，绿地养护达
        项目
        一级标准。 到一级标准。
        绩效
        2.补种苗木5000株。 2.全年补种苗木5000株，存活率
        目标
        " 不低于95%。"
        一级指标 二级指标 三级指标 年度(/项目)指标值
        成本指标 经济成本指标 预算控制率 ≤100.00(%)
        养护公园数量 =12.00(座)
        数量指标 补种苗木数量 ≥5000.00(株)
        绿地面积 ≥80.00(公顷)
        产出指标
        苗木存活率 ≥95.00(%)
        质量指标
        设施完好率 ≥98.00(%)
        绩效
        指标
        时效指标 养护及时率 =100.00(%)
        效益指标 社会效益指标 游客人次 提高
        服务对象满意度
        满意度指标 游客满意度 ≥90.00(%)
        指标
        """;

    static final String PLAN_WITH_CELLS = """
        财政项目支出绩效目标申报表
        （2025年度）
        项目名称||甲区公园养护||项目性质|经常性项目|项目类别|其他运转类
        主管部门||甲区绿化管理事务中心（本级）||实施单位|甲区绿化管理事务中心养护科||
        计划开始日期||2025-01-01||计划完成日期|2025-12-31||
        项目资金（元）||项目资金总额||1,200,000.00|年度资金申请总额||1,200,000.00
        ||其中：财政资金||1,200,000.00|其中：当年财政拨款||1,200,000.00
        |||||上年结转资金||0.00
        ||其他资金||0.00|其他资金||0.00
        项目绩效目标|项目总体目标(2025 年-2027 年)||||年度总体目标||
        |“1.养护公园12座，绿地养护达到一级标准。/2.补种苗木5000株。“||||“1.全年养护公园12座，绿地养护达到一级标准。/2.全年补种苗木5000株，存活率不低于95%。“||
        绩效指标|一级指标|二级指标|三级指标|||年度(/项目)指标值|
        |成本指标|经济成本指标|预算控制率|||≤100.00(%)|
        |产出指标|数量指标|养护公园数量|||=12.00(座)|
        |||补种苗木数量|||≥5000.00(株)|
        |||绿地面积|||≥80.00(公顷)|
        ||质量指标|苗木存活率|||≥95.00(%)|
        |||设施完好率|||≥98.00(%)|
        ||时效指标|养护及时率|||=100.00(%)|
        |效益指标|社会效益指标|游客人次|||提高|
        |满意度指标|服务对象满意度指标|游客满意度|||≥90.00(%)|
        """;

    static final String EVALUATION = """
        项目支出绩效自评表
        （2023年度）
        甲县农村供水管网改造
        项目名称 项目编码 44120023A001
        提升工程
        甲县水利局农村供水管 甲县农村供水技术
        主管部门 实施单位
        理办公室 服务中心
        年初预 全年预 全年执
        项目资金 分值 执行率 得分
        算数 算数 行数
        （万元）
        年度资金总额 200.00 180.00 171.00 10 95.00% 9.50
        其中：当年财政拨款 150.00 150.00 141.00 - 94.00% -
        上年结转资金 50.00 30.00 30.00 - 100.00% -
        其他资金 0.00 0.00 0.00 - - -
        预期目标 实际完成情况
        目标1：改造供水管网30公里，解决三个 目标1：改造供水管网31公里，三个村的
        年度
        村的季节性缺水问题。 季节性缺水问题得到解决。
        总体
        目标2：供水保证率不低于95%。 目标2：供水保证率达到96%，水质检测
        目标
        合格。
        偏差原因分析
        一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
        及改进措施
        改造供水管网
        数量指标 ≥30公里 31公里 15 15
        长度
        新建蓄水池 ≥2座 2座 10 10
        绩效
        产出指标 质量指标 工程验收合格率 ≥95% 96% 10 10
        指标
        时效指标 按期完工率 ≥90% 85% 10 9.44 雨季停工
        成本指标 单位造价 ≤5万元/公里 4.8万元/公里 5 5
        社会效益指标 受益人口 ≥3000人 3100人 15 15
        效益指标
        生态效益指标 节约用水 有效 有效 15 15
        服务对象
        满意度指标 受益群众满意度 ≥90% 93% 10 10
        满意度指标
        总分 100 98.94
        """;

    private Pages() {}

    static Form form(String text) throws Refusal {
        return Samples.forms("page.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    static ProjectPlan plan(String text) throws Refusal {
        return (ProjectPlan) form(text);
    }

    /** Cells parted by {@code |}, lines of a cell by a slash between Han characters, straight quotes written as opening ones. */
    static Form withCells(String rows) throws Refusal {
        var cells = new StringBuilder("[");
        for (var row : rows.lines().toList()) {
            cells.append(cells.length() > 1 ? "," : "").append("[");
            for (var cell : row.split("\\|", -1)) {
                var text = cell.replace("“", "\\\"").replace("。/", "。\\n");
                cells.append(cells.charAt(cells.length() - 1) == '[' ? "" : ",")
                        .append('"')
                        .append(text)
                        .append('"');
            }
            cells.append("]");
        }
        return Samples.forms("page.json", cells.append("]").toString().getBytes(StandardCharsets.UTF_8))
                .getFirst();
    }

    static String jsonButSource(Form form, Form other) {
        return FormJson.text(form.withSource(other.source()).withRuleset(other.ruleset()));
    }

    static List<String> whys(Form form, Note.Kind kind) {
        return form.source().notes(kind).stream().map(Note::why).toList();
    }

    /** Level 1, level 2, name, target. */
    static String line(Indicator row) {
        return String.join(
                " ",
                row.level1().raw(),
                row.level2().raw(),
                row.name().raw(),
                row.target().raw());
    }
}
