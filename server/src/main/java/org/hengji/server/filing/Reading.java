package org.hengji.server.filing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hengji.server.access.Role;
import org.hengji.server.audit.Access;
import org.hengji.server.audit.AccessLog;
import org.springframework.stereotype.Component;

/** 看表: every look at a form is on record; a look at another unit's only while it can be recorded. */
@Component
public class Reading {

    private final Sight sight;
    private final Filings filings;
    private final Drafts drafts;
    private final Past past;
    private final Explanations explanations;
    private final AccessLog accesses;
    private final Clock clock;

    Reading(
            Sight sight,
            Filings filings,
            Drafts drafts,
            Past past,
            Explanations explanations,
            AccessLog accesses,
            Clock clock) {
        this.sight = sight;
        this.filings = filings;
        this.drafts = drafts;
        this.past = past;
        this.explanations = explanations;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** 看到的表: the form, what stands in it, and the reasons written for findings. */
    public record Seen(Filing filing, Draft draft, Map<String, String> reasons) {

        public Seen {
            reasons = Map.copyOf(reasons);
        }
    }

    /** A look at the form on the screen. */
    public Seen look(Request request, UUID id, String what) {
        return seen(request, id, what, false);
    }

    /** The form for a file that leaves the house. */
    public Seen export(Request request, UUID id, String what) {
        return seen(request, id, what, true);
    }

    /** The form as it stood at a version; a file of it leaves the house. */
    public Seen past(Request request, UUID id, long version, String what, boolean isExport) {
        return sight.of(request.person(), () -> {
            var filing = filings.find(id).orElseThrow(Problems::notFound);
            record(request, filing, what, isExport);
            return new Seen(filing, Draft.of(past.at(filing, version), filing.ruleset()), explanations.of(filing));
        });
    }

    private Seen seen(Request request, UUID id, String what, boolean isExport) {
        return sight.of(request.person(), () -> {
            var stored = filings.stored(id).orElseThrow(Problems::notFound);
            record(request, stored.filing(), what, isExport);
            return new Seen(stored.filing(), drafts.of(stored), explanations.of(stored.filing()));
        });
    }

    /** To be called before anything is shown. */
    void record(Request request, Filing filing, String what, boolean isExport) {
        var access = new Access(
                clock.instant(),
                request.actor(filing.unit()),
                "GET",
                what,
                filing.id().toString());
        if (isExport || !request.person().isAt(filing.unit(), Role.PREPARER, Role.UNIT_REVIEWER)) {
            accesses.foreign(access);
            return;
        }
        accesses.own(access);
    }
}
