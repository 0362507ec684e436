package org.hengji.server.filing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hengji.json.FormJson;
import org.springframework.stereotype.Component;

/** 近用的表稿: forms that were worked on lately, by id and version; what stands at a version never changes. */
@Component
class Drafts {

    private static final int ROOM = 400;

    private final Filings filings;
    private final Map<UUID, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(ROOM, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > ROOM;
        }
    });

    Drafts(Filings filings) {
        this.filings = filings;
    }

    private record Kept(long version, Draft draft) {}

    /** What stands in a form that is locked. */
    Draft of(Filing locked) {
        return of(locked, () -> filings.content(locked));
    }

    /** What stands in a form that somebody may be writing to. */
    Draft of(Filings.Stored stored) {
        return of(stored.filing(), stored::content);
    }

    private Draft of(Filing filing, Supplier<String> content) {
        var found = kept.get(filing.id());
        if (found != null && found.version() == filing.version()) {
            return found.draft();
        }
        var draft = Draft.of(FormJson.restored(content.get()), filing.ruleset());
        keep(filing.id(), filing.version(), draft);
        return draft;
    }

    /** To be called once the version is committed. */
    void keep(UUID filing, long version, Draft draft) {
        kept.merge(filing, new Kept(version, draft), (one, other) -> one.version() > other.version() ? one : other);
    }
}
