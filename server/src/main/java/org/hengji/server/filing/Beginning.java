package org.hengji.server.filing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hengji.edit.Identities;
import org.hengji.form.Form;
import org.hengji.layout.BlankForms;
import org.hengji.relay.Relay;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Rulesets;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.database.Ids;
import org.hengji.server.organization.Unit;
import org.hengji.time.FiscalYear;
import org.springframework.stereotype.Component;

/** 下发: a form begins: blank, or with what it is given, frozen as its version 0 from which everything else is counted. */
@Component
public class Beginning {

    private final Filings filings;
    private final Revisions revisions;
    private final Ids ids;
    private final RandomGenerator random;
    private final Audit audit;
    private final Clock clock;

    Beginning(Filings filings, Revisions revisions, Ids ids, RandomGenerator random, Audit audit, Clock clock) {
        this.filings = filings;
        this.revisions = revisions;
        this.ids = ids;
        this.random = random;
        this.audit = audit;
        this.clock = clock;
    }

    /** 下发的任务: the campaign a form belongs to, and who launched it. */
    public record Launch(UUID campaign, int fy, Ruleset ruleset, UUID by, Actor actor) {}

    /** A blank form for the unit. Must be called in a transaction that sees the unit. */
    public UUID blank(Launch launch, Unit unit) {
        return of(launch, unit, BlankForms.plan(launch.ruleset(), new FiscalYear(launch.fy()), unit.name()));
    }

    /** A form that is handed out with something in it, judged by the ruleset of the campaign. */
    public UUID of(Launch launch, Unit unit, Form form) {
        var ruled = (Record & Form) form.withRuleset(launch.ruleset().id());
        var draft = Draft.of(
                Identities.given(ruled, random), Rulesets.get(launch.ruleset().id()));
        var id = ids.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var first = Relay.of(launch.ruleset()).first();
        filings.begin(launch.campaign(), launch.fy(), id, unit.id(), first, draft, now);
        revisions.freeze(launch.fy(), id, 0, 0, Revisions.BEGINNING, draft, launch.by(), now);
        var subject = new Act.Subject("filing", id.toString());
        audit.record(new Act(launch.actor(), "filing.begin", subject, 0, unit.name(), "", draft.digest()));
        return id;
    }
}
