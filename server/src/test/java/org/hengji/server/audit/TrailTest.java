package org.hengji.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.TestDatabase;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 链的核验: whatever is changed in a chain is found, and what cannot be recorded is not shown. */
final class TrailTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int REGION = 990100;
    private static final int CHAIN = Math.floorMod("one".hashCode(), Heads.CHAINS);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T02:00:00.123456Z"), ZoneOffset.UTC);
    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext();

    private static JdbcClient app;
    private static Transactions transactions;
    private static Audit audit;
    private static AccessRecords records;

    @BeforeAll
    static void open() {
        app = JdbcClient.create(DATABASE.app());
        CONTEXT.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(DATABASE.app()));
        CONTEXT.registerBean(JdbcClient.class, () -> app);
        CONTEXT.register(Transactions.class);
        CONTEXT.refresh();
        transactions = CONTEXT.getBean(Transactions.class);
        var heads = new Heads(app);
        audit = new Audit(app, heads, CLOCK, REGION);
        records = new AccessRecords(transactions, new NamedParameterJdbcTemplate(DATABASE.app()), heads, REGION);
        for (var i = 0; i < 5; i++) {
            in(() -> audit.record(act()));
        }
        records.append(List.of(access(), access(), access()));
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    private static void in(Runnable work) {
        transactions.in(Scope.none(REGION), () -> {
            work.run();
            return true;
        });
    }

    private static Act act() {
        var actor = new Actor(Optional.of(new UUID(0, 7)), "hemin", Optional.of(new UUID(0, 8)), "127.0.0.1", "r");
        return new Act(actor, "test.act", new Act.Subject("thing", "one"), 1, "说明", "a", "b");
    }

    private static Access access() {
        var actor = new Actor(Optional.of(new UUID(0, 7)), "hemin", Optional.empty(), "127.0.0.1", "r");
        return new Access(CLOCK.instant(), actor, "GET", "/filings/one", "one");
    }

    /** What the walk finds after a change that only the owner of the tables can make; nothing of it stays. */
    private static List<Trail.Fault> found(String change) {
        var owner = JdbcClient.create(DATABASE.owner());
        return new TransactionTemplate(new JdbcTransactionManager(DATABASE.owner())).execute(status -> {
            owner.sql("SELECT set_config('hengji.region', '990100', true)")
                    .query((_, _) -> true)
                    .single();
            if (!change.isEmpty()) {
                assertThat(owner.sql(change).update()).isPositive();
            }
            status.setRollbackOnly();
            return new Trail(owner).verify().faults();
        });
    }

    @Test
    void untouched_chains_are_whole() {
        assertThat(found("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "account = NULL",
                "login = 'other'",
                "unit = NULL",
                "address = '127.0.0.2'",
                "action = 'test.other'",
                "object_kind = 'other'",
                "object_id = 'two'",
                "object_version = 2",
                "detail = ''",
                "before_digest = 'b'",
                "after_digest = 'a'",
                "request_id = 's'",
                "previous = hash",
                "hash = previous"
            })
    void a_change_of_any_column_of_an_event_is_found(String change) {
        assertThat(found("UPDATE audit_event SET " + change + " WHERE seq = 3"))
                .anySatisfy(fault -> assertThat(fault)
                        .extracting(Trail.Fault::chain, Trail.Fault::seq)
                        .containsExactly(CHAIN, 3L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"at = at + interval '1 second'", "login = 'x'", "path = '/'", "object_id = 'two'", "method = 'X'"
            })
    void a_change_of_any_column_of_an_access_record_is_found(String change) {
        assertThat(found("UPDATE access_record SET " + change + " WHERE seq = 2"))
                .anySatisfy(fault -> assertThat(fault)
                        .extracting(Trail.Fault::chain, Trail.Fault::seq)
                        .containsExactly(Heads.ACCESS, 2L));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void an_event_that_was_taken_out_is_found(long seq) {
        assertThat(found("DELETE FROM audit_event WHERE seq = " + seq)).isNotEmpty();
    }

    @Test
    void a_head_that_was_put_back_is_found() {
        assertThat(found("UPDATE audit_head SET seq = seq - 1")).isNotEmpty();
    }

    @Test
    void the_application_can_neither_change_nor_take_out_an_event() {
        assertThatThrownBy(() ->
                        in(() -> app.sql("UPDATE audit_event SET login = 'x'").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> in(() -> app.sql("DELETE FROM access_record").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_act_outside_a_transaction_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> audit.record(act()));
    }

    @Test
    void an_act_whose_transaction_fails_leaves_no_event() {
        assertThatThrownBy(() -> in(() -> {
                    audit.record(act());
                    throw new DataAccessResourceFailureException("gone");
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(found("")).isEmpty();
    }

    @Test
    void what_is_read_is_on_record_after_a_flush() {
        var log = new AccessLog(records, CLOCK, 2);
        log.own(access());
        log.foreign(access());
        assertThat(log.flush()).isTrue();
        assertThat(found("")).isEmpty();
    }

    @Test
    void while_nothing_can_be_recorded_only_ones_own_is_readable_and_the_gap_is_recorded() {
        var full = new AccessLog(records, CLOCK, 2);
        full.own(access());
        full.own(access());
        full.own(access());
        assertThatThrownBy(() -> full.foreign(access()))
                .isInstanceOf(CannotRecord.class)
                .hasMessageContaining("访问记录暂时写不进去");
        assertThat(full.flush()).isTrue();
        assertThat(last()).contains("有 1 次查看本单位表没有记下");
        full.foreign(access());
        assertThat(full.flush()).isTrue();
    }

    @Test
    void a_database_that_does_not_answer_stops_reads_of_others_until_it_does() {
        var closed = new NamedParameterJdbcTemplate(
                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "nobody", ""));
        var log = new AccessLog(new AccessRecords(transactions, closed, new Heads(app), REGION), CLOCK, 2);
        log.own(access());
        assertThat(log.flush()).isFalse();
        assertThatThrownBy(() -> log.foreign(access())).isInstanceOf(CannotRecord.class);
        log.own(access());
    }

    private static String last() {
        return transactions.in(
                Scope.none(REGION), () -> app.sql("""
                SELECT path FROM access_record WHERE region = hengji_region() ORDER BY seq DESC LIMIT 1
                """).query(String.class).single());
    }
}
