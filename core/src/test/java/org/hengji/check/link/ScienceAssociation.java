package org.hengji.check.link;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.indicator.Indicator;
import org.hengji.plan.Department;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Rulesets;

/** The plan of a science association in which words and numbers disagree in every way we know. */
public final class ScienceAssociation {

    private static final String ROWS = """
        dept|云汀市科学技术协会
        goal|<p>全面完成上级科协以及市委、市人大、市政府、市政协交办的各项工作。落实“四服务一提升”工作要求，为全市创新驱动和高质量发展提供支撑。服务党委政府中心工作，当好桥梁\
        和纽带；服务公民科学素质提升；服务科技工作者；服务创新驱动发展；加强自身建设，增强科普工作保障能力。1. 聚焦创新驱动和科技工作者需求，推动市级学会提质增效；持续抓好科技社团党\
        的建设，组织社团年度考核评估；参与省科协“十院百队进基层”协同发展行动；培育有影响力的学术交流品牌，以高水平论坛带动社团学术研讨；盘活科技社团服务场所，引导学会依规承接政府转出\
        的服务事项；引导科普社会力量参与公民素质建设；稳步推进海智计划和对外科技交流，组织2025年云汀“科技之星”推选。2. 深入实施《云汀市科普与文旅融合三年行动方案（2023-2\
        025年）》，把科普工作融入经济、政治、文化、社会和生态文明建设各环节，为全市发展大局服务；履行全民科学素质工作牵头职责，面向青少年、老年人、农民、产业工人以及领导干部和公务员\
        等“五大人群”分类施策，引导公众树立科学观念、崇尚科学精神、掌握科学方法；建好管好各类科普阵地，扩大科普公共服务供给；充实科普专兼职人才，发展科普志愿服务组织；经常性组织科普宣\
        传，让科学知识走进乡村、社区、校园、家庭和企业；做好科普资源供给，着力提高科普内容原创和传播水平，多途径推进科普数字化、智能化建设，扩大科普服务的受众面和知晓度，营造讲科学、爱\
        科学、学科学、用科学的社会风气。3. 培育云汀青少年科技教育品牌：面向青少年成长成才，培育青少年科技竞赛品牌；面向学校特色发展，培育校园科普教育品牌；面向教师专业成长，培育科学\
        教师研修品牌；面向社会资源共建共享，培育馆校合作科普品牌。4. 加强自身建设：健全市科协九届全委会议事和工作规则，完善全委会委员、常委联系沟通与服务保障制度，拓展渠道发挥好全委\
        会的参谋作用。</p>
        task|联系服务广大科技工作者，宣讲党的创新理论，开展科技工作者队伍状况调研，办好科技工作者之家。活跃学术交流氛围，弘扬科学家精神，服务全市创新发展。|“科技工作者日”期间走\
        访慰问一线科技工作者。举办5-8场学术研讨活动。安排科技工作者代表参加思想政治学习教育。
        key|科技典型宣传人次|人|18
        key|宣传科技典型人物和科研团队人次|人|18
        key|活动覆盖人数|人|300
        key|学术研讨活动|场|5-8
        key|专家参与人数|人|>10
        task|加强企业、高校、院所和园区科协基层组织建设，推动院士专家服务站、学会服务站建设，为企业提供科学论证与技术咨询。|搭建科技服务平台。年内争取设立2-3家省科技专家工作站\
        、1-2家省海智工作站。协助已设立的省科技专家工作站做好续建，推荐省级海智工作站参加省科协年度评估。
        key|科技专家工作站设立|家|2-3
        key|省海智工作站设立|家|1-2
        task|落实科普法律法规和全民科学素质提升行动。|建好管好科普阵地，2025年争取创建广东省科普教育基地8家以上，云汀市科普教育基地10家以上；结合文化科技卫生“三下乡”和全\
        国科普月组织主题科普宣传；全年至少举办一场科普业务培训班；举办公众科学素质竞赛、优秀科普作品大赛、科普讲解大赛和健康科普大讲堂。
        key|举办科普宣传活动场次|场|>5
        key|创建广东省科普教育基地|家|>8
        key|创建云汀市科普教育基地|家|>10
        key|科普宣传覆盖人群|万人|>30万
        key|科普内容传播受众人次|万人|>60万
        key|科普新闻报道数量|篇|>10
        task|推进科普示范县(市)区创建,督促落实科普经费,拓展社会资金投入渠道。|办好第40届云汀市青少年科技创新大赛并选拔队伍参加广东省青少年科技创新大赛、开展2025年云汀市\
        骨干科技教师研修交流等活 动。
        key|举办青少年科技教育活动场次||≅3
        key|青少年科技教育活动参加人数|万人次|>1.5
        key|组织骨干科技教师研修活动|人|≅50
        row|产出指标|数量指标|科技典型宣传人次|人|18
        row|产出指标|数量指标|宣传科技典型人物和科研团队人次|人|18
        row|产出指标|数量指标|活动覆盖人数|人|300
        row|产出指标|数量指标|科普宣传覆盖人群|万人|>30
        row|产出指标|数量指标|学术研讨活动|场|5-8
        row|产出指标|数量指标|专家参与人数|人|>10
        row|产出指标|数量指标|科技专家工作站设立|家|2-3
        row|产出指标|数量指标|省海智工作站设立|家|1-2
        row|产出指标|数量指标|举办科普宣传活动场次|场|>5
        row|产出指标|数量指标|创建广东省科普教育基地|家|>8
        row|产出指标|数量指标|创建云汀市科普教育基地|家|>10
        row|产出指标|数量指标|青少年科技教育活动参加人数|万人次|>1.5
        row|产出指标|数量指标|科普内容传播受众人次|万人|>60万
        row|产出指标|数量指标|科普专栏刊发篇数|篇|>10
        row|产出指标|数量指标|举办青少年科技教育活动场次||≅3
        row|产出指标|数量指标|组织骨干科技教师研修活动|人|≅50
        row|产出指标|时效指标|完成时间||2025年12月前
        row|产出指标|成本指标|成本控制率|%|≤100%
        row|产出指标|成本指标|财政投入比|%|≤100%
        row|产出指标|社会效益指标|科普工作影响力||持续提升
        row|产出指标|社会效益指标|对提升我省公众科学素质的作用||长期
        row|产出指标|社会效益指标|增强基层科普服务能力||加强科普资源统筹和共享,提高科普内容原创和传播水平,多途径推进科普数字化、智能化建设,促进报刊广电与各网络平台协同传播
        row|产出指标|可持续影响指标|发挥科普示范带动作用||长期
        row|满意度指标|服务对象满意度指标|受益群众满意率|%|≥90%
        """;

    private ScienceAssociation() {}

    public static DepartmentPlan plan() {
        var plan = Plans.clean();
        var tasks = new ArrayList<KeyTask>();
        var rows = new ArrayList<Indicator>();
        for (var line : ROWS.split("\n")) {
            var cells = line.split("\\|", -1);
            switch (cells[0]) {
                case "dept" -> plan = plan.with("department", new Department(Cell.text(cells[1]), Cell.blank()));
                case "goal" -> plan = plan.with("goal", Texts.read(cells[1]));
                case "task" -> tasks.add(Plans.task(cells[1], cells[2]));
                case "key" ->
                    tasks.set(tasks.size() - 1, tasks.getLast().plus(Plans.key(cells[1], cells[2], cells[3])));
                default -> rows.add(Plans.row(cells[1], cells[2], cells[3], cells[4], cells[5]));
            }
        }
        return plan.with("tasks", tasks).with("indicators", rows);
    }

    public static Outcome examine(Check check) {
        return check.examine(Examination.of(plan(), Rulesets.get("guangdong/2025")));
    }

    public static List<Finding> findings(Check check) {
        return examine(check) instanceof Outcome.Found(var findings) ? findings : List.of();
    }
}
