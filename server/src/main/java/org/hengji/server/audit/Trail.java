package org.hengji.server.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 留痕的核验: walks every chain from its start to its head. Whoever can write to the database and rewrites a chain whole,
 * its head with it, is not found out by this; only a copy of the heads kept elsewhere does that.
 */
@Repository
public class Trail {

    private final JdbcClient db;

    Trail(JdbcClient db) {
        this.db = db;
    }

    /** 疑点: where a chain is not as it was written, and why one can tell. */
    public record Fault(int chain, long seq, String why) {}

    /** 核验结果: how many links were walked, and what is wrong with them. */
    public record Verdict(long links, List<Fault> faults) {

        public Verdict {
            faults = List.copyOf(faults);
        }

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** Must be called in a transaction of the region, so that all is seen as of one moment. */
    public Verdict verify() {
        var faults = new ArrayList<Fault>();
        var links = 0L;
        for (var chain = 0; chain < Heads.CHAINS; chain++) {
            try (var events = events(chain)) {
                links += new Walk(chain, faults)
                        .along(events.map(event -> new Step(event.seq(), event.link(), event.isWhole())), head(chain));
            }
        }
        try (var records = accesses()) {
            links += new Walk(Heads.ACCESS, faults)
                    .along(
                            records.map(access -> new Step(access.seq(), access.link(), access.isWhole())),
                            head(Heads.ACCESS));
        }
        return new Verdict(links, faults);
    }

    private Stream<Event> events(int chain) {
        return db.sql("""
                SELECT * FROM audit_event WHERE region = hengji_region() AND chain = :chain ORDER BY seq
                """).param("chain", chain).query(Event::read).stream();
    }

    private Stream<AccessRecord> accesses() {
        return db
                .sql("SELECT * FROM access_record WHERE region = hengji_region() ORDER BY seq")
                .query(AccessRecord::read)
                .stream();
    }

    private Heads.Head head(int chain) {
        return db.sql("SELECT seq, hash FROM audit_head WHERE region = hengji_region() AND chain = :chain")
                .param("chain", chain)
                .query((row, _) -> new Heads.Head(row.getLong("seq"), Hash.of(row.getBytes("hash"))))
                .optional()
                .orElse(new Heads.Head(0, Hash.START));
    }
}
