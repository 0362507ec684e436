package org.hengji.server.filing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.hengji.form.Form;
import org.hengji.json.FormJson;
import org.hengji.ruleset.Rulesets;
import org.hengji.server.TestDatabase;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.audit.AccessLog;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Trail;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.Units;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 一个办公室: a region with one unit, its people and a campaign, on a database of its own. */
final class Office implements AutoCloseable {

    static final int REGION = 990100;
    static final int FY = 2025;
    static final Instant DEADLINE = Instant.parse("2025-03-20T10:00:00Z");

    final JdbcClient owner;
    private final TransactionTemplate ownerTransactions;
    final Standing clock = new Standing();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Random chance = new Random(7);
    final Unit unit = unit("101", "云汀市文化馆");
    final Unit other = unit("102", "云汀市图书馆");
    final Person preparer;
    final Person colleague;
    final Person head;
    final Person stranger;
    private final Person treasury;

    Office(TestDatabase database) {
        owner = JdbcClient.create(database.owner());
        ownerTransactions = new TransactionTemplate(new JdbcTransactionManager(database.owner()));
        begin(database.app());
        scoped(Scope.whole(REGION), () -> {
            bean(Units.class).add(REGION, unit, LocalDate.of(2020, 1, 1));
            bean(Units.class).add(REGION, other, LocalDate.of(2020, 1, 1));
            return true;
        });
        preparer = person("何敏", unit, Role.PREPARER);
        colleague = person("周宁", unit, Role.PREPARER);
        head = person("沈馆长", unit, Role.UNIT_REVIEWER);
        stranger = person("秦川", other, Role.PREPARER);
        treasury = person("林处长", other, Role.PERFORMANCE_SECTION);
    }

    private void begin(DataSource app) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("hengji.region", REGION, "hengji.demo", false)));
        context.registerBean(DataSource.class, () -> app);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(app));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(app));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(app));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(RandomGenerator.class, () -> new Random(11));
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter((reader, _) -> {
            var name = reader.getClassMetadata().getClassName();
            return name.contains(".access.") && !name.matches(".*\\.(People|Scopes|Today)");
        });
        scanner.scan(
                "org.hengji.server.database",
                "org.hengji.server.audit",
                "org.hengji.server.organization",
                "org.hengji.server.access",
                "org.hengji.server.filing");
        context.refresh();
    }

    private Unit unit(String code, String name) {
        return new Unit(id(), code, name, Unit.Kind.DEPARTMENT, Optional.empty(), "教科文科");
    }

    UUID id() {
        return new UUID(chance.nextLong() & ~0xF000L | 0x7000L, chance.nextLong() & ~(3L << 62) | 1L << 63);
    }

    private Person person(String name, Unit at, Role role) {
        var account = id();
        owner(() -> owner.sql("""
                INSERT INTO account (region, id, login, name, secret, created_at)
                VALUES (:region, :id, :name, :name, '', now())
                """)
                .param("region", REGION)
                .param("id", account)
                .param("name", name)
                .update());
        return new Person(account, name, name, List.of(new Person.Post(role, at)));
    }

    private UUID launched() {
        var campaign = id();
        owner(() -> owner.sql("""
                INSERT INTO campaign (region, fy, id, title, kind, ruleset, deadline, launched_by, launched_at)
                VALUES (:region, :fy, :id, '2025 年部门整体绩效目标', 'department-plan', 'guangdong/2025', :deadline, :by, now())
                """)
                .param("region", REGION)
                .param("fy", FY)
                .param("id", campaign)
                .param("deadline", Timestamp.from(DEADLINE))
                .param("by", treasury.account())
                .update());
        return campaign;
    }

    /** As the owner of the tables, who is held by row-level security like everybody else, and so says what region it is. */
    <T> T owner(Supplier<T> work) {
        return ownerTransactions.execute(_ -> {
            owner.sql("SELECT set_config('hengji.region', '990100', true), set_config('hengji.units', '*', true)")
                    .query((_, _) -> true)
                    .single();
            return work.get();
        });
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T scoped(Scope scope, Supplier<T> work) {
        return bean(Transactions.class).in(scope, work);
    }

    Request as(Person person) {
        return new Request(person, "127.0.0.1", "test");
    }

    UUID filing(Unit of, Form form) {
        var start = start();
        return scoped(Scope.whole(REGION), () -> bean(Beginning.class).of(start, of, form));
    }

    UUID blank(Unit of) {
        var start = start();
        return scoped(Scope.whole(REGION), () -> bean(Beginning.class).blank(start, of));
    }

    private Beginning.Launch start() {
        return new Beginning.Launch(launched(), FY, Rulesets.get("guangdong/2025"), treasury.account(), Actor.SYSTEM);
    }

    Filing find(UUID filing) {
        return scoped(
                Scope.whole(REGION), () -> bean(Filings.class).find(filing).orElseThrow());
    }

    /** What stands in the form. */
    Form form(UUID filing) {
        return stored(filing).form();
    }

    /** 存着的表: a form and the version it is. */
    record Held(long version, Form form) {}

    Held stored(UUID filing) {
        var stored = scoped(
                Scope.whole(REGION), () -> bean(Filings.class).stored(filing).orElseThrow());
        return new Held(stored.filing().version(), FormJson.restored(stored.content()));
    }

    Trail.Verdict trail() {
        bean(AccessLog.class).flush();
        return scoped(Scope.whole(REGION), () -> bean(Trail.class).verify());
    }

    /** How many rows a table has about a form. */
    long count(String table, UUID filing) {
        return owner(() -> owner.sql("SELECT count(*) FROM " + table + " WHERE filing = :filing")
                .param("filing", filing)
                .query(Long.class)
                .single());
    }

    /** What was done to a form, in order. */
    List<String> acts(UUID filing) {
        return owner(() -> owner.sql("SELECT action FROM audit_event WHERE object_id = :filing ORDER BY seq")
                .param("filing", filing.toString())
                .query(String.class)
                .list());
    }

    @Override
    public void close() {
        context.close();
    }

    /** A clock that stands until it is put forward. */
    static final class Standing extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-03-10T02:00:00Z"));

        void at(Instant instant) {
            now.set(instant);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
