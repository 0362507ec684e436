package org.hengji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Named plans as files, in the layout that departments of Guangdong fill in. */
final class Plans {

    static final Path SAMPLES = Path.of("..", "samples");
    static final String FAULTY = SAMPLES.resolve("部门整体绩效目标-云汀市科协-2025.txt").toString();

    private Plans() {}

    /** Nothing in it blocks. */
    static String balanced(String department) {
        return plan(department, "100", "参加活动人数(人)\t≥500");
    }

    /** Income is 10 short of expenditure. */
    static String unbalanced(String department) {
        return plan(department, "90", "参加活动人数(人)\t≥500");
    }

    /** A blank between two Han characters is the only thing that mending takes away. */
    static String withStrayBlank(String department) {
        return plan(department, "100", "参加 活动人数(人)\t≥500");
    }

    private static String plan(String department, String appropriation, String firstRow) {
        return """
                2025年市级部门整体预算绩效目标表

                部门名称\t%s
                基本信息\t财政供养人员数\t12\t下属二级单位数\t1
                预算整体情况\t部门预算支出\t预算金额(万元)\t收入来源\t预算金额(万元)
                \t基本支出\t60\t财政拨款\t%s
                \t项目支出\t40\t其他资金\t0
                \t事业发展性支出\t预算金额(万元)\t按预算级次划分\t预算金额(万元)
                \t财政专项资金\t0\t市本级使用资金\t100
                \t其他事业发展性支出\t40\t拟用于对下转移支付资金\t0
                总体绩效目标\t全年办好公益讲座 10 场，参加人数不少于 500 人。
                年度重点工作任务\t主要实施内容\t关键性指标\t实现值
                办好公益讲座\t全年举办公益讲座 10 场，参加人数不少于 500 人。\t公益讲座(场)\t≥10
                绩效指标\t一级指标\t二级指标\t三级指标\t指标值
                \t产出指标\t数量指标\t公益讲座(场)\t≥10
                \t\t\t%s
                \t\t质量指标\t讲座按计划完成率(%%)\t=100
                \t\t时效指标\t讲座完成时间\t2025年12月20日前
                \t效益指标\t社会效益指标\t群众知晓率(%%)\t≥80
                \t满意度指标\t服务对象满意度指标\t听众满意率(%%)\t≥90
                """.formatted(department, appropriation, firstRow);
    }

    static String file(Path directory, String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
