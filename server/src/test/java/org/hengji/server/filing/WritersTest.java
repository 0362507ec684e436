package org.hengji.server.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.plan.DepartmentPlan;
import org.hengji.server.TestDatabase;
import org.hengji.server.database.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 八人同填一张表: nothing that was acknowledged is lost, unless the guard is taken away. */
final class WritersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Set<String> EDITS = Set.of("key", "version", "unit", "fy", "edits");
    private static final int WRITERS = 8;
    private static final int ROUNDS = 25;
    private static final Path SHARED = Path.of("budget.income.other");

    private static Office office;
    private UUID id;

    /** What each was told is saved, by place: the last text of those acknowledged there, in the order of versions. */
    private final Map<Long, Saved> acknowledged = new ConcurrentHashMap<>();

    private record Saved(Path path, String text) {}

    @BeforeAll
    static void open() {
        office = new Office(DATABASE);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void begin() {
        id = office.filing(office.unit, Sheets.clean());
    }

    @Test
    void nothing_that_was_acknowledged_is_lost() throws Exception {
        together(this::edits);
        assertThat(acknowledged).hasSizeGreaterThan(WRITERS * ROUNDS);
        assertThat(office.find(id).version()).isEqualTo(acknowledged.size());
        assertThat(lost()).isEmpty();
        assertThat(office.trail().isWhole()).isTrue();
        assertThat(office.acts(id)).hasSize(acknowledged.size() + 1);
    }

    @Test
    void without_the_lock_acknowledged_texts_are_lost() throws Exception {
        together(this::unguarded);
        assertThat(acknowledged.size() - office.find(id).version()).isPositive();
    }

    private interface Work {
        void by(int writer, CyclicBarrier start) throws Exception;
    }

    private void together(Work work) throws Exception {
        var start = new CyclicBarrier(WRITERS);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var works = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < WRITERS; i++) {
                var writer = i;
                works.add(() -> {
                    work.by(writer, start);
                    return true;
                });
            }
            for (var done : writers.invokeAll(works)) {
                done.get();
            }
        }
    }

    /** Each writes its own cell, and all of them one that is the same for all. */
    private void edits(int writer, CyclicBarrier start) throws Exception {
        var own = own(writer);
        start.await();
        for (var round = 0; round < ROUNDS; round++) {
            write(own, "≥" + (writer * 1000 + round));
            write(SHARED, Integer.toString(writer * 1000 + round));
        }
    }

    private Path own(int writer) {
        var plan = (DepartmentPlan) office.form(id);
        return writer < plan.indicators().size()
                ? Path.of("indicators").row(plan.indicators().get(writer).id()).child("target")
                : Path.of("goal");
    }

    private void write(Path path, String text) {
        var filing = office.find(id);
        var before = Forms.cell((Record) office.form(id), path).orElseThrow().raw();
        var body = Sheets.edits(UUID.randomUUID(), filing, new Edit.Set(path, before, text));
        var reply = Sheets.read(
                office.bean(Editing.class).edit(office.as(office.preparer), id, Body.of(body.toString(), EDITS)));
        if (reply.get("refused").isEmpty()) {
            acknowledged.put(reply.get("version").asLong(), new Saved(path, text));
            return;
        }
        assertThat(reply.get("refused").get(0).get("present").stringValue()).isNotEqualTo(before);
    }

    /** Acknowledged texts that neither stand there nor were replaced by a later acknowledged one. */
    private List<Saved> lost() {
        var last = new HashMap<Path, String>();
        acknowledged.keySet().stream()
                .sorted()
                .map(acknowledged::get)
                .forEach(saved -> last.put(saved.path(), saved.text()));
        var form = (Record) office.form(id);
        return last.entrySet().stream()
                .filter(saved ->
                        !Forms.cell(form, saved.getKey()).orElseThrow().raw().equals(saved.getValue()))
                .map(saved -> new Saved(saved.getKey(), saved.getValue()))
                .toList();
    }

    /** The same save without the lock: read, change, write. */
    private void unguarded(int writer, CyclicBarrier start) throws Exception {
        start.await();
        for (var round = 0; round < ROUNDS; round++) {
            var filing = office.find(id);
            var changed = Draft.of(
                    office.form(id)
                            .with(List.of(Sheets.set("headcount", "20", "2" + writer)))
                            .form(),
                    filing.ruleset());
            office.scoped(Scope.whole(Office.REGION), () -> {
                office.bean(Filings.class).save(filing, changed, filing.version() + 1, office.clock.instant());
                return true;
            });
            acknowledged.put(writer * 1000L + round, new Saved(SHARED, ""));
        }
    }
}
