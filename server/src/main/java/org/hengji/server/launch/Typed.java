package org.hengji.server.launch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.hengji.ruleset.Rulesets;

/** 填写的下发要求: as it was typed, sound or not. */
public record Typed(String fy, String ruleset, String reach, String lastDay) {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** What a request leaves out is typed empty. */
    public Typed {
        fy = orEmpty(fy);
        ruleset = orEmpty(ruleset);
        reach = orEmpty(reach);
        lastDay = orEmpty(lastDay);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    /** What is wrong and how to go on; empty when nothing is. */
    String problem(LocalDate today) {
        if (!YEAR.matcher(fy).matches()) {
            return "年度：应是四位数的年份，例如 2027，请改过再预览。";
        }
        if (Rulesets.find(ruleset).isEmpty()) {
            return "规则包：没有“" + ruleset + "”，请从列表中选一个。";
        }
        if (Arrays.stream(Order.Reach.values()).noneMatch(each -> each.name().equals(reach))) {
            return "下发范围：请从列表中选一项。";
        }
        return dayProblem(today);
    }

    private String dayProblem(LocalDate today) {
        try {
            return LocalDate.parse(lastDay).isBefore(today) ? "截止日期：" + lastDay + " 已经过去，请选今天或以后的日子。" : "";
        } catch (DateTimeParseException _) {
            return "截止日期：读不出“" + lastDay + "”，请写成 2027-03-20 的样子。";
        }
    }

    Order order() {
        return new Order(Integer.parseInt(fy), ruleset, Order.Reach.valueOf(reach), LocalDate.parse(lastDay));
    }
}
