package org.hengji.server.demo;

import org.hengji.server.organization.Unit;

/** 业务: what the units of a department do and promise. */
record Theme(Work first, Work second, String quality, String timeliness, Cost cost, String reached, String pleased) {

    /** 工作: a task and the indicator it is measured by. */
    record Work(String task, String indicator, String unit, int usual) {}

    /** 成本: what one piece may cost at most. */
    record Cost(String indicator, String most) {}

    private static final Theme SCIENCE = new Theme(
            new Work("开展科普宣传", "科普宣传活动场次", "场", 40),
            new Work("培训科技辅导员", "培训科技辅导员人次", "人次", 60),
            "科普展品完好率",
            "科普活动按期完成率",
            new Cost("单场科普活动平均成本", "1.8"),
            "科普活动参与人次",
            "参与群众满意度");
    private static final Theme EDUCATION = new Theme(
            new Work("组织教师培训", "教师培训人次", "人次", 180),
            new Work("开展课后服务", "课后服务活动场次", "场", 90),
            "教师培训合格率",
            "课后服务按期开展率",
            new Cost("单次教师培训平均成本", "2.4"),
            "课后服务惠及学生人次",
            "师生满意度");
    private static final Theme CULTURE = new Theme(
            new Work("举办惠民演出", "惠民演出场次", "场", 55),
            new Work("推广全民阅读", "阅读推广活动场次", "场", 22),
            "演出设备完好率",
            "惠民演出按期完成率",
            new Cost("单场演出平均成本", "3.5"),
            "惠民演出观众人次",
            "群众满意度");
    private static final Theme HEALTH = new Theme(
            new Work("开展健康讲座", "健康讲座场次", "场", 36),
            new Work("组织义诊服务", "义诊服务场次", "场", 28),
            "医疗设备完好率",
            "义诊服务按期完成率",
            new Cost("单场义诊平均成本", "0.9"),
            "义诊服务惠及人次",
            "就诊群众满意度");

    static Theme of(Unit unit) {
        return switch (unit.code().substring(0, 3)) {
            case "127" -> SCIENCE;
            case "101" -> EDUCATION;
            case "205" -> CULTURE;
            default -> HEALTH;
        };
    }
}
