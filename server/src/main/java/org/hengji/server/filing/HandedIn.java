package org.hengji.server.filing;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.hengji.form.Form;
import org.hengji.plan.DepartmentPlan;
import org.hengji.relay.Transition;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Audit;
import org.hengji.server.organization.Unit;
import org.springframework.stereotype.Component;

/** 已送审的表: a form that comes in filled and sent up: frozen like any other, its facts taken out for comparisons. */
@Component
public class HandedIn {

    private static final String SUBMISSION = "submission";

    private final Beginning beginning;
    private final Filings filings;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Decisions decisions;
    private final Facts facts;
    private final Audit audit;

    HandedIn(
            Beginning beginning,
            Filings filings,
            Drafts drafts,
            Revisions revisions,
            Decisions decisions,
            Facts facts,
            Audit audit) {
        this.beginning = beginning;
        this.filings = filings;
        this.drafts = drafts;
        this.revisions = revisions;
        this.decisions = decisions;
        this.facts = facts;
        this.audit = audit;
    }

    /** 送审的人和时间. */
    public record Handing(UUID by, Instant at) {}

    /** Must be called in a transaction that sees the unit. */
    public UUID of(Beginning.Launch launch, Unit unit, Form form, Handing handing) {
        var id = beginning.of(launch, unit, form);
        var filing = filings.lock(id).orElseThrow();
        var draft = drafts.of(filing);
        var number = revisions.next(filing);
        revisions.freeze(
                filing.fy(), id, number, filing.version(), Revisions.SUBMISSION, draft, handing.by(), handing.at());
        if (draft.form() instanceof DepartmentPlan plan) {
            facts.extract(filing, number, plan);
        }
        pass(launch, filing, draft, number, handing);
        return id;
    }

    private void pass(Beginning.Launch launch, Filing filing, Draft draft, int number, Handing handing) {
        Transition submission = filing.relay().transition(SUBMISSION);
        filings.pass(filing, submission.to(), handing.at());
        decisions.record(filing, SUBMISSION, submission.to(), OptionalInt.of(number), handing.by(), handing.at());
        var subject = new Act.Subject("filing", filing.id().toString());
        var detail = "第 " + number + " 稿，随数据带入";
        audit.record(new Act(
                launch.actor(), "filing.hand-in", subject, filing.version(), detail, draft.digest(), draft.digest()));
    }
}
