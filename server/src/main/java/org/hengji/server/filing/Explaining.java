package org.hengji.server.filing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hengji.check.Card;
import org.hengji.judgement.FormChecks;
import org.hengji.server.audit.Audit;
import org.springframework.stereotype.Component;

/** 写理由: a reason for what a check asks about, once for the check and the form. */
@Component
public class Explaining {

    private final Sight sight;
    private final Filings filings;
    private final Drafts drafts;
    private final Explanations explanations;
    private final Replies replies;
    private final ReplyJson json;
    private final Audit audit;
    private final Clock clock;

    Explaining(
            Sight sight,
            Filings filings,
            Drafts drafts,
            Explanations explanations,
            Replies replies,
            ReplyJson json,
            Audit audit,
            Clock clock) {
        this.sight = sight;
        this.filings = filings;
        this.drafts = drafts;
        this.explanations = explanations;
        this.replies = replies;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    String explain(Request request, UUID id, String check, Body body) {
        var reason = body.text("text").strip();
        if (reason.isEmpty()) {
            throw Problems.badRequest("理由是空的。请写明为什么可以这样填，或者把问题改好。");
        }
        return write(request, id, check, body, reason);
    }

    String withdraw(Request request, UUID id, String check, Body body) {
        return write(request, id, check, body, "");
    }

    private String write(Request request, UUID id, String check, Body body, String reason) {
        if (FormChecks.all().stream().noneMatch(each -> Card.of(each).name().equals(check))) {
            throw Problems.badRequest("没有“" + check + "”这条核查规则。请从体检面板里选要说明的问题。");
        }
        var head = body.head();
        var account = request.person().account();
        return sight.of(request.person(), () -> {
            var filing = filings.lock(id).orElseThrow(Problems::notFound);
            return replies.find(account, head.key(), body.digest()).orElseGet(() -> {
                Guards.requireSame(filing, head);
                Guards.requireWriter(filing, request.person());
                Guards.requireEditable(filing);
                return written(request, filing, check, body, reason);
            });
        });
    }

    private String written(Request request, Filing filing, String check, Body body, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = request.person().account();
        var before = explanations.of(filing).getOrDefault(check, "");
        if (reason.isEmpty()) {
            explanations.remove(filing, check);
        } else {
            explanations.put(filing, check, reason, account, now);
        }
        var reply = json.findings(filing, drafts.of(filing), explanations.of(filing));
        replies.keep(account, body.head().key(), body.digest(), reply, now);
        if (!before.equals(reason)) {
            audit.record(
                    request.act(filing, "explain", filing.version(), check, Digests.of(before), Digests.of(reason)));
        }
        return reply;
    }
}
