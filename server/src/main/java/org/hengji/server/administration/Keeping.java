package org.hengji.server.administration;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.database.Ids;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.UnitRules;
import org.hengji.server.organization.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 机构维护: units are added, changed and closed from a day on, never deleted. Each answer is a problem; empty when it is done. */
@Component
class Keeping {

    private final Transactions transactions;
    private final Units units;
    private final UnitRules rules;
    private final Audit audit;
    private final Ids ids;
    private final int region;

    Keeping(
            Transactions transactions,
            Units units,
            UnitRules rules,
            Audit audit,
            Ids ids,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.units = units;
        this.rules = rules;
        this.audit = audit;
        this.ids = ids;
        this.region = region;
    }

    String add(TypedUnit typed, Actor actor) {
        return typed.problem().isEmpty() ? in(() -> add(typed.unit(ids.next()), typed.day(), actor)) : typed.problem();
    }

    String change(UUID id, TypedUnit typed, Actor actor) {
        return typed.problem().isEmpty() ? in(() -> change(typed.unit(id), typed.day(), actor)) : typed.problem();
    }

    String end(UUID id, String from, Actor actor) {
        return Days.of(from).map(day -> in(() -> end(id, day, actor))).orElseGet(() -> Days.unread("日期", from));
    }

    private String in(Supplier<String> work) {
        return transactions.in(Scope.none(region), work);
    }

    /** Must be called in a transaction, as the two below. */
    String add(Unit unit, LocalDate from, Actor actor) {
        var problem = rules.problem(unit, from);
        if (!problem.isEmpty()) {
            return problem;
        }
        units.add(region, unit, from);
        record(actor, "unit.add", unit.id(), from + " 起：" + said(unit));
        return "";
    }

    String change(Unit unit, LocalDate from, Actor actor) {
        var change = rules.changeProblem(unit.id(), from);
        var problem = change.isEmpty() ? rules.problem(unit, from) : change;
        if (!problem.isEmpty()) {
            return problem;
        }
        var before = units.find(unit.id(), from).orElseThrow();
        if (before.equals(unit)) {
            return "没有改动：" + from + " 起本来就是这样。";
        }
        units.change(region, unit, from);
        record(actor, "unit.change", unit.id(), from + " 起：" + said(before) + " → " + said(unit));
        return "";
    }

    private String end(UUID id, LocalDate from, Actor actor) {
        var change = rules.changeProblem(id, from);
        var problem = change.isEmpty() ? rules.endProblem(id, from) : change;
        if (!problem.isEmpty()) {
            return problem;
        }
        var before = units.find(id, from).orElseThrow();
        units.end(id, from);
        record(actor, "unit.end", id, from + " 起撤销：" + said(before));
        return "";
    }

    private static String said(Unit unit) {
        return briefly(unit) + "，上级 " + unit.parent().map(UUID::toString).orElse("无");
    }

    static String briefly(Unit unit) {
        return unit.code() + " " + unit.name() + "，" + unit.kind().text() + "，科室“" + unit.section() + "”";
    }

    private void record(Actor actor, String action, UUID id, String detail) {
        audit.record(new Act(actor, action, new Act.Subject("unit", id.toString()), 0, detail, "", ""));
    }
}
