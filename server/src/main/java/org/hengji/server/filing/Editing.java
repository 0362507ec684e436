package org.hengji.server.filing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengji.edit.Difference;
import org.hengji.edit.SharedRows;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.server.audit.Audit;
import org.springframework.stereotype.Component;

/**
 * 填表: edits are applied to the form as it is now, each for itself; what was made is stored with the form in one
 * transaction. Nothing refuses a save but a missing right.
 */
@Component
public class Editing {

    private final Sight sight;
    private final Filings filings;
    private final Drafts drafts;
    private final EditLog log;
    private final Past past;
    private final Replies replies;
    private final Explanations explanations;
    private final ReplyJson json;
    private final Audit audit;
    private final Clock clock;

    Editing(
            Sight sight,
            Filings filings,
            Drafts drafts,
            EditLog log,
            Past past,
            Replies replies,
            Explanations explanations,
            ReplyJson json,
            Audit audit,
            Clock clock) {
        this.sight = sight;
        this.filings = filings;
        this.drafts = drafts;
        this.log = log;
        this.past = past;
        this.replies = replies;
        this.explanations = explanations;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** 写入: what is to be made of the form, and why. */
    private record Wish(List<Edit> edits, String action, String why) {}

    /** 已写入: the reply, and what the form is now, to be remembered once it is committed. */
    private record Written(String reply, long version, Draft draft) {}

    /** Applies the edits of a request; gives the reply as JSON. */
    String edit(Request request, UUID id, Body body) {
        var edits = body.edits();
        return write(request, id, body, (_, _) -> new Wish(edits, "edit", body.why()));
    }

    /** 恢复 as a page asks for it: back to version {@code to}, looking at {@code version} of that unit's form of that year. */
    public record Restoration(UUID key, long version, UUID unit, int fy, long to) {

        private Body body() {
            var text = "{\"key\":\"" + key + "\",\"version\":" + version + ",\"unit\":\"" + unit + "\",\"fy\":" + fy
                    + ",\"to\":" + to + "}";
            return Body.of(text, Set.of("key", "version", "unit", "fy", "to"));
        }
    }

    /** The same for whoever asks by a page. */
    public void restore(Request request, UUID id, Restoration restoration) {
        restore(request, id, restoration.body());
    }

    /** Puts back what stood in the form at an earlier version, by edits, so that nothing of the history is lost. */
    String restore(Request request, UUID id, Body body) {
        var to = body.number("to", Long.MAX_VALUE);
        return write(request, id, body, (filing, draft) -> {
            Guards.requireVersion(filing, body.head().version());
            return new Wish(between(draft.form(), past.at(filing, to)), "restore", "恢复到第 " + to + " 版");
        });
    }

    /** What makes one version of a form into another: also what takes a write back. */
    private static List<Edit> between(Form from, Form to) {
        var present = (Record & Form) from;
        return Difference.of(present, (Record & Form) to);
    }

    private interface Wishing {
        Wish of(Filing filing, Draft draft);
    }

    private String write(Request request, UUID id, Body body, Wishing wishing) {
        var head = body.head();
        var written = sight.of(request.person(), () -> {
            var filing = filings.lock(id).orElseThrow(Problems::notFound);
            var draft = drafts.of(filing);
            return replies.find(request.person().account(), head.key(), body.digest())
                    .map(reply -> new Written(reply, filing.version(), draft))
                    .orElseGet(() -> {
                        Guards.requireSame(filing, head);
                        Guards.requireWriter(filing, request.person());
                        Guards.requireEditable(filing);
                        return written(request, filing, draft, body, wishing.of(filing, draft));
                    });
        });
        drafts.keep(id, written.version(), written.draft());
        return written.reply();
    }

    private Written written(Request request, Filing filing, Draft before, Body body, Wish wish) {
        var seen = body.head().version();
        var missed = seen < filing.version() ? log.since(filing, seen) : List.<Edit>of();
        var others = touched(before.form(), missed);
        var applied = Applied.of(before.form(), filing.ruleset(), wish.edits(), others);
        var hasChanged = !applied.made().isEmpty();
        var after = hasChanged ? Draft.of(applied.form(), filing.ruleset()) : before;
        var version = filing.version() + (hasChanged ? 1 : 0);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = request.person().account();
        if (hasChanged) {
            filings.save(filing, after, version, now);
            log.append(filing, version, applied.made(), account, now, wish.why());
        }
        var saved = hasChanged ? now : filing.counts().changedAt();
        var told = new ArrayList<>(others);
        applied.refused().forEach(refused -> told.add(refused.path()));
        var isReshaped = !missed.stream().allMatch(Edit.Set.class::isInstance);
        var changes = Changes.of(before, after, told, isReshaped);
        var inverse = hasChanged ? between(after.form(), before.form()) : List.<Edit>of();
        var reply = json.edits(
                version,
                applied,
                refused(filing, after, applied),
                changes,
                inverse,
                after,
                explanations.of(filing),
                saved);
        replies.keep(account, body.head().key(), body.digest(), reply, now);
        if (hasChanged) {
            audit.record(request.act(filing, wish.action(), version, wish.why(), before.digest(), after.digest()));
        }
        return new Written(reply, version, after);
    }

    /** The places of edits, and where else the same is printed. */
    private static List<Path> touched(Form form, List<Edit> edits) {
        var places = new LinkedHashSet<Path>();
        edits.stream().map(Applied::place).forEach(place -> {
            places.add(place);
            places.addAll(SharedRows.cells((Record) form, place));
        });
        return List.copyOf(places);
    }

    private List<Conflict> refused(Filing filing, Draft after, Applied applied) {
        var conflicts = new ArrayList<Conflict>();
        for (var refused : applied.refused()) {
            var places = new ArrayList<>(List.of(refused.path()));
            places.addAll(SharedRows.cells((Record) after.form(), refused.path()));
            conflicts.add(new Conflict(refused, log.last(filing, places)));
        }
        return conflicts;
    }
}
