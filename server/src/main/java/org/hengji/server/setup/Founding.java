package org.hengji.server.setup;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.access.FirstSecret;
import org.hengji.server.access.People;
import org.hengji.server.access.Role;
import org.hengji.server.access.Secrets;
import org.hengji.server.access.Today;
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

/** 首次设置: the treasury and the three separated administrators come into an empty database, together with the link's end. */
@Component
public class Founding {

    private final Transactions transactions;
    private final SetupLinks links;
    private final Units units;
    private final UnitRules rules;
    private final People people;
    private final Secrets secrets;
    private final FirstSecret firstSecret;
    private final Audit audit;
    private final Ids ids;
    private final Today today;
    private final Clock clock;
    private final int region;

    Founding(
            Transactions transactions,
            SetupLinks links,
            Units units,
            UnitRules rules,
            People people,
            Secrets secrets,
            FirstSecret firstSecret,
            Audit audit,
            Ids ids,
            Today today,
            Clock clock,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.links = links;
        this.units = units;
        this.rules = rules;
        this.people = people;
        this.secrets = secrets;
        this.firstSecret = firstSecret;
        this.audit = audit;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
        this.region = region;
    }

    /** 结果. */
    public sealed interface Result {

        /** The first secrets of the other two, told this once. */
        record Founded(String securitySecret, String auditSecret) implements Result {}

        record Refused(String problem) implements Result {}

        /** Somebody else was quicker, or the day is over. */
        record LinkGone() implements Result {}
    }

    boolean isOpen() {
        return transactions.in(Scope.none(region), people::isEmpty);
    }

    Result found(String token, Founders typed, Actor actor) {
        var treasury = new Unit(ids.next(), typed.code(), typed.treasury(), Unit.Kind.TREASURY, Optional.empty(), "");
        var problem = problem(typed, treasury);
        if (!problem.isEmpty()) {
            return new Result.Refused(problem);
        }
        var told = new Result.Founded(firstSecret.next(), firstSecret.next());
        // Outside the transaction: a connection must not wait for the hash.
        var chosen = secrets.hash(typed.secret());
        var security = secrets.hash(told.securitySecret());
        var auditing = secrets.hash(told.auditSecret());
        return transactions.in(Scope.none(region), () -> {
            if (!links.use(token) || !people.isEmpty()) {
                return new Result.LinkGone();
            }
            units.add(region, treasury, today.day());
            record(actor, "unit.add", "unit", treasury.id(), treasury.code() + " " + treasury.name());
            hire(
                    new Hire(typed.systemLogin(), typed.systemName(), Role.SYSTEM_ADMINISTRATOR, chosen, false),
                    treasury,
                    actor);
            hire(
                    new Hire(typed.securityLogin(), typed.securityName(), Role.SECURITY_ADMINISTRATOR, security, true),
                    treasury,
                    actor);
            hire(
                    new Hire(typed.auditLogin(), typed.auditName(), Role.AUDIT_ADMINISTRATOR, auditing, true),
                    treasury,
                    actor);
            return told;
        });
    }

    private String problem(Founders typed, Unit treasury) {
        var unit = transactions.in(Scope.none(region), () -> rules.problem(treasury, today.day()));
        return unit.isEmpty() ? typed.problem() : unit;
    }

    /** 新管理员. */
    private record Hire(String login, String name, Role role, String secret, boolean mustChange) {}

    private void hire(Hire who, Unit treasury, Actor actor) {
        var account = ids.next();
        people.add(region, account, who.login(), who.name(), who.secret(), who.mustChange(), clock.instant());
        people.appoint(region, ids.next(), account, treasury.id(), who.role(), today.day());
        record(
                actor,
                "account.add",
                "account",
                account,
                who.login() + " " + who.name() + "，" + who.role().text());
    }

    private void record(Actor actor, String action, String kind, UUID id, String detail) {
        audit.record(new Act(actor, action, new Act.Subject(kind, id.toString()), 0, detail, "", ""));
    }
}
