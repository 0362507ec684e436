package org.hengji.server.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.hengji.check.Finding;
import org.hengji.check.Headings;
import org.hengji.check.Severity;
import org.hengji.plan.DepartmentPlan;
import org.hengji.relay.Transition;
import org.hengji.server.audit.Audit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** 送审、取消送审和打开: a form goes into other hands, frozen to the letter, and comes back until somebody has looked. */
@Component
public class Submission {

    private static final String OPENING = "opening";

    private final Sight sight;
    private final Filings filings;
    private final Drafts drafts;
    private final Explanations explanations;
    private final Revisions revisions;
    private final Decisions decisions;
    private final Facts facts;
    private final Replies replies;
    private final ReplyJson json;
    private final Audit audit;
    private final Clock clock;

    Submission(
            Sight sight,
            Filings filings,
            Drafts drafts,
            Explanations explanations,
            Revisions revisions,
            Decisions decisions,
            Facts facts,
            Replies replies,
            ReplyJson json,
            Audit audit,
            Clock clock) {
        this.sight = sight;
        this.filings = filings;
        this.drafts = drafts;
        this.explanations = explanations;
        this.revisions = revisions;
        this.decisions = decisions;
        this.facts = facts;
        this.replies = replies;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    String submit(Request request, UUID id, Body body) {
        return pass(request, id, body, "submission");
    }

    String withdraw(Request request, UUID id, Body body) {
        return pass(request, id, body, "withdrawal");
    }

    private String pass(Request request, UUID id, Body body, String action) {
        var head = body.head();
        var account = request.person().account();
        return sight.of(request.person(), () -> {
            var filing = filings.lock(id).orElseThrow(Problems::notFound);
            return replies.find(account, head.key(), body.digest()).orElseGet(() -> {
                Guards.requireSame(filing, head);
                var passed = passed(request, filing, head, filing.relay().transition(action));
                var reply = json.passed(passed);
                replies.keep(account, head.key(), body.digest(), reply, passed.since());
                return reply;
            });
        });
    }

    private Filing passed(Request request, Filing filing, Body.Head head, Transition transition) {
        Guards.requireTransition(filing, transition, request.person());
        // After the lock, so that a request that waited for it is judged by the time it was its turn.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (transition.asks(Transition.Guard.IN_TIME)) {
            Guards.requireInTime(filing, now);
        }
        if (transition.asks(Transition.Guard.UNOPENED)) {
            requireUnopened(filing);
        }
        var isFrozen = transition.asks(Transition.Guard.CHECKED);
        var revision = isFrozen ? OptionalInt.of(frozen(request, filing, head, now)) : OptionalInt.empty();
        filings.pass(filing, transition.to(), now);
        decisions.record(
                filing,
                transition.action(),
                transition.to(),
                revision,
                request.person().account(),
                now);
        var detail = revision.isPresent() ? "第 " + revision.getAsInt() + " 稿" : "";
        var digest = drafts.of(filing).digest();
        audit.record(request.act(filing, transition.action(), filing.version(), detail, digest, digest));
        return filings.find(filing.id()).orElseThrow(Problems::notFound);
    }

    private static void requireUnopened(Filing filing) {
        filing.opened().at().ifPresent(at -> {
            throw Problems.conflict("单位审核已在 " + Guards.minute(at) + " 打开这张表，不能再取消送审。要改请联系单位审核退回。");
        });
    }

    private int frozen(Request request, Filing filing, Body.Head head, Instant now) {
        Guards.requireVersion(filing, head.version());
        var draft = drafts.of(filing);
        requireChecked(draft, explanations.of(filing));
        var number = revisions.next(filing);
        var account = request.person().account();
        revisions.freeze(filing.fy(), filing.id(), number, filing.version(), Revisions.SUBMISSION, draft, account, now);
        if (draft.form() instanceof DepartmentPlan plan) {
            facts.extract(filing, number, plan);
        }
        return number;
    }

    private static void requireChecked(Draft draft, Map<String, String> reasons) {
        var blocking = draft.findings().stream().filter(Finding::blocks).toList();
        var unexplained = draft.findings().stream()
                .filter(finding -> finding.severity() == Severity.EXPLAIN && !reasons.containsKey(finding.check()))
                .toList();
        if (!blocking.isEmpty()) {
            throw unchecked("还有 " + blocking.size() + " 处必须修改，改好才能送审。第一处：" + first(draft, blocking));
        }
        if (!unexplained.isEmpty()) {
            throw unchecked("还有 " + unexplained.size() + " 处要改好或写明理由才能送审。第一处：" + first(draft, unexplained));
        }
    }

    private static String first(Draft draft, List<Finding> findings) {
        var finding = findings.getFirst();
        return Headings.of(draft.form(), finding.at()) + "。按 F8 逐处查看。";
    }

    private static RuntimeException unchecked(String sentence) {
        return Problems.of(ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, sentence));
    }

    /** The unit head looks: from now on the form cannot be taken back. Whoever else looks opens nothing. */
    public void open(Request request, UUID id) {
        sight.of(request.person(), () -> {
            var seen = filings.find(id).orElseThrow(Problems::notFound);
            return isToBeOpened(seen, request) && opened(request, id);
        });
    }

    private boolean opened(Request request, UUID id) {
        var filing = filings.lock(id).orElseThrow(Problems::notFound);
        if (!isToBeOpened(filing, request)) {
            return false;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = request.person().account();
        filings.open(filing, account, now);
        decisions.record(filing, OPENING, filing.stateId(), OptionalInt.empty(), account, now);
        audit.record(request.act(filing, OPENING, filing.version(), "", "", ""));
        return true;
    }

    private static boolean isToBeOpened(Filing filing, Request request) {
        var opening = filing.relay().transition(OPENING);
        return opening.leadsFrom(filing.state())
                && filing.opened().at().isEmpty()
                && request.person().isAt(filing.unit(), Guards.role(opening));
    }
}
