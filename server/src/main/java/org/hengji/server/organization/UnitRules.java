package org.hengji.server.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 机构规矩: what must hold for a unit from a day on. Each answer is a sentence; empty when nothing is wrong. */
@Component
public class UnitRules {

    private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{6}");
    private static final int LONGEST = 100;

    private final Units units;
    private final UnitPeriods periods;

    UnitRules(Units units, UnitPeriods periods) {
        this.units = units;
        this.periods = periods;
    }

    /** Whether the unit may be as it says from that day on. */
    public String problem(Unit unit, LocalDate from) {
        if (!CODE.matcher(unit.code()).matches()) {
            return "编码：应是 3 位（部门）或 6 位（单位）数字，读到的是“" + unit.code() + "”，请改正。";
        }
        if (unit.name().isBlank() || unit.name().length() > LONGEST) {
            return "名称：请填写，不超过 " + LONGEST + " 个字。";
        }
        if (periods.isTaken(unit.code(), unit.id(), from)) {
            return "编码：" + unit.code() + " 在 " + from + " 以后已有单位在用，请换一个。";
        }
        return unit.parent().map(parent -> parentProblem(unit, parent, from)).orElseGet(() -> topProblem(unit));
    }

    private static String topProblem(Unit unit) {
        return unit.kind() == Unit.Kind.UNIT ? "上级：单位要有上级部门，请选一个；没有上级的请把类别选为“部门”。" : "";
    }

    private String parentProblem(Unit unit, UUID parent, LocalDate from) {
        if (unit.kind() == Unit.Kind.DEPARTMENT) {
            return "上级：部门没有上级，请把上级清空，或把类别改为“单位”。";
        }
        if (units.below(unit.id(), from).stream().anyMatch(each -> each.id().equals(parent))) {
            return "上级：不能归到自己或自己的下级，请另选一个。";
        }
        var found = units.find(parent, from);
        if (found.isEmpty()) {
            return "上级：它在 " + from + " 还没有设立或已经撤销，请另选一个，或改日期。";
        }
        return (found.get().kind() == Unit.Kind.TREASURY) == (unit.kind() == Unit.Kind.TREASURY)
                ? ""
                : "上级：财政局的科室归财政部门，别的单位归部门，请另选一个。";
    }

    /** Whether a change of the unit may begin that day. */
    public String changeProblem(UUID unit, LocalDate from) {
        return units.find(unit, from).isPresent() ? "" : "日期：单位在 " + from + " 还没有设立或已经撤销，请换一个日期。";
    }

    /** Whether the unit may be no more from that day on. */
    public String endProblem(UUID unit, LocalDate from) {
        var all = periods.of(unit);
        if (all.getLast().until().isPresent()) {
            return "日期：这个单位已定于 " + all.getLast().until().get() + " 撤销。";
        }
        if (!all.getLast().from().isBefore(from)) {
            return "日期：" + all.getLast().from() + " 起还有一段登记，撤销请选更晚的日期。";
        }
        return Optional.of(periods.belongingTo(unit, from))
                .filter(left -> !left.isEmpty())
                .map(left ->
                        "下级：还有 " + left.size() + " 个单位归它，例如" + left.getFirst().name() + "，请先把它们划走或撤销。")
                .orElse("");
    }
}
