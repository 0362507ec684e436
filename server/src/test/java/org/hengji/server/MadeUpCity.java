package org.hengji.server;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.demo.Demonstration;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.Units;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** 一座编出来的城市: the demonstration on a database of its own, on a morning in March 2026. */
public final class MadeUpCity implements AutoCloseable {

    public static final int REGION = 990100;
    public static final int YEAR = 2026;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final List<String> told;

    public MadeUpCity(TestDatabase database, long chance) {
        var app = database.app();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("hengji.region", REGION)));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(app));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(app));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(app));
        var morning = Instant.parse("2026-03-10T02:00:00Z");
        context.registerBean(Clock.class, () -> Clock.fixed(morning, ZoneId.of("Asia/Shanghai")));
        context.registerBean(RandomGenerator.class, () -> new Random(chance));
        scan();
        context.refresh();
        told = bean(Demonstration.class).fill();
    }

    private void scan() {
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter((reader, _) -> isWeb(reader.getClassMetadata().getClassName()));
        scanner.scan(
                "org.hengji.server.database",
                "org.hengji.server.audit",
                "org.hengji.server.organization",
                "org.hengji.server.access",
                "org.hengji.server.filing",
                "org.hengji.server.campaign",
                "org.hengji.server.launch",
                "org.hengji.server.workbench",
                "org.hengji.server.editor",
                "org.hengji.server.demo");
    }

    private static boolean isWeb(String name) {
        return name.contains("Pages")
                || name.endsWith("Configuration")
                || name.contains(".access.")
                        && !name.matches(
                                ".*\\.(People|Scopes|Today|Secrets|FirstSecret|Accounts|Appointments|Sessions)");
    }

    /** The lines for the person who started the server. */
    public List<String> told() {
        return told;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T whole(Supplier<T> work) {
        return bean(Transactions.class).in(Scope.whole(REGION), work);
    }

    public JdbcClient db() {
        return bean(JdbcClient.class);
    }

    public Unit unit(String code) {
        return whole(() ->
                bean(Units.class).withCode(code, LocalDate.of(YEAR, 3, 10)).orElseThrow());
    }

    /** The person with that login, holding one post. */
    public Person person(String login, Role role, String code) {
        var account = whole(() -> db().sql("SELECT id FROM account WHERE region = hengji_region() AND login = :login")
                .param("login", login)
                .query(UUID.class)
                .single());
        return new Person(account, login, login, List.of(new Person.Post(role, unit(code))));
    }

    @Override
    public void close() {
        context.close();
    }
}
