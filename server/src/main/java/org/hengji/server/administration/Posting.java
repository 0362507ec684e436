package org.hengji.server.administration;

import java.util.List;
import java.util.UUID;
import org.hengji.server.access.Appointments;
import org.hengji.server.access.Appointments.Appointment;
import org.hengji.server.access.People;
import org.hengji.server.access.Role;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.database.Ids;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 任免: posts are given and ended. The three administrations and the work on forms never come into one hand. Each answer is
 * a problem; empty when it is done. Must be called in a transaction.
 */
@Component
class Posting {

    private final Appointments appointments;
    private final People people;
    private final Units units;
    private final Audit audit;
    private final Ids ids;
    private final Today today;
    private final int region;

    Posting(
            Appointments appointments,
            People people,
            Units units,
            Audit audit,
            Ids ids,
            Today today,
            @Value("${hengji.region}") int region) {
        this.appointments = appointments;
        this.people = people;
        this.units = units;
        this.audit = audit;
        this.ids = ids;
        this.today = today;
        this.region = region;
    }

    String give(UUID account, TypedPost typed, Actor actor) {
        var problem = problem(account, typed, actor);
        if (!problem.isEmpty()) {
            return problem;
        }
        var unit = units.withCode(typed.unit(), typed.day()).orElseThrow();
        var role = typed.roleMeant().orElseThrow();
        var given = new Appointment(ids.next(), unit.id(), unit.name(), role, typed.day(), typed.end());
        appointments.add(region, account, given);
        record(actor, "appointment.give", account, said(given));
        return "";
    }

    /** Why the post cannot be given; empty when it can. */
    String problem(UUID account, TypedPost typed, Actor actor) {
        if (!typed.problem().isEmpty()) {
            return typed.problem();
        }
        if (actor.account().filter(account::equals).isPresent()) {
            return "岗位：不能给自己任职，请由另一位安全管理员办理。";
        }
        var role = typed.roleMeant().orElseThrow();
        var held = appointments.of(account).stream()
                .filter(each -> !each.isOver(today.day()))
                .toList();
        var apart = separationProblem(role, held);
        return apart.isEmpty()
                ? units.withCode(typed.unit(), typed.day())
                        .map(unit -> placeProblem(unit, role, typed, held))
                        .orElse("单位：" + typed.day() + " 没有编码是“" + typed.unit() + "”的单位，请核对编码和日期。")
                : apart;
    }

    private static String separationProblem(Role role, List<Appointment> held) {
        return held.stream()
                .map(Appointment::role)
                .filter(each -> each != role && (each.isAdministrator() || role.isAdministrator()))
                .findFirst()
                .map(each -> "岗位：他已是" + each.text() + "，管理员不能兼任别的岗位，请换一个人，或先收回原来的。")
                .orElse("");
    }

    private static String placeProblem(Unit unit, Role role, TypedPost typed, List<Appointment> held) {
        var isHeld = held.stream()
                .filter(each -> each.role() == role && each.unitId().equals(unit.id()))
                .anyMatch(each -> each.until()
                                .filter(end -> !typed.day().isBefore(end))
                                .isEmpty()
                        && typed.end().filter(end -> !each.from().isBefore(end)).isEmpty());
        if (isHeld) {
            return "岗位：他在" + unit.name() + "已有这个岗位，日期有重叠；请改日期，或先收回原来的。";
        }
        return isFitting(unit, role) ? "" : "单位：" + role.text() + "要设在" + place(role) + "，" + unit.name() + "不是，请换一个。";
    }

    /** A section without a name would look after every unit that has none. */
    private static boolean isFitting(Unit unit, Role role) {
        return switch (role) {
            case PREPARER, UNIT_REVIEWER, LEADER, OVERSEER -> true;
            case COMPETENT_DEPARTMENT -> unit.kind() == Unit.Kind.DEPARTMENT;
            case FINANCE_SECTION ->
                unit.kind() == Unit.Kind.TREASURY && !unit.section().isBlank();
            case PERFORMANCE_SECTION, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR ->
                unit.kind() == Unit.Kind.TREASURY;
        };
    }

    private static String place(Role role) {
        return switch (role) {
            case COMPETENT_DEPARTMENT -> "部门";
            case FINANCE_SECTION -> "填了“财政业务科室”的财政科室";
            case PREPARER,
                    UNIT_REVIEWER,
                    LEADER,
                    OVERSEER,
                    PERFORMANCE_SECTION,
                    SYSTEM_ADMINISTRATOR,
                    SECURITY_ADMINISTRATOR,
                    AUDIT_ADMINISTRATOR -> "财政部门";
        };
    }

    String end(UUID account, UUID post, Actor actor) {
        var found = appointments.of(account).stream()
                .filter(each -> each.id().equals(post) && !each.isOver(today.day()))
                .findFirst();
        if (found.isEmpty()) {
            return "岗位：这个岗位已经收回或到期，不用再收回。";
        }
        if (actor.account().filter(account::equals).isPresent()) {
            return "岗位：不能收回自己的岗位，请由另一位安全管理员办理。";
        }
        var role = found.get().role();
        if (role.isAdministrator() && people.holding(today.day(), role).size() <= 1) {
            return "岗位：他是唯一的" + role.text() + "，请先给另一个人这个岗位，再收回。";
        }
        appointments.end(post, today.day());
        record(actor, "appointment.end", account, "收回：" + said(found.get()));
        return "";
    }

    private static String said(Appointment post) {
        return post.unit() + "，" + post.role().text() + "，" + post.from() + " 起"
                + post.until().map(end -> "，" + end.minusDays(1) + " 止").orElse("");
    }

    private void record(Actor actor, String action, UUID account, String detail) {
        audit.record(new Act(actor, action, new Act.Subject("account", account.toString()), 0, detail, "", ""));
    }
}
