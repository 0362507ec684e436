package org.hengji.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hengji.server.database.Credentials;
import org.hengji.server.database.DatabaseAddress;
import org.hengji.server.database.EmbeddedPostgres;
import org.hengji.server.database.Migrations;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * 测试库: a migrated database of its own for a test class, copied from a template.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase database = TestDatabase.fresh();
 * }</pre>
 *
 * <p>One PostgreSQL serves all classes of a test JVM; its folder under target/ is kept for the next run.
 */
public final class TestDatabase implements AfterAllCallback {

    private static final int CONNECTIONS = 8;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final HikariDataSource owner;
    private final HikariDataSource app;

    private TestDatabase(String name) {
        this.name = name;
        this.owner = pool(address().owner());
        this.app = pool(address().app());
    }

    /** A database with the schema and no row but those of the migrations. */
    public static TestDatabase fresh() {
        var name = "test_" + COUNT.incrementAndGet();
        Running.execute("CREATE DATABASE " + name + " TEMPLATE " + Running.TEMPLATE + " OWNER " + Running.owner());
        return new TestDatabase(name);
    }

    public DatabaseAddress address() {
        return Running.POSTGRES.address(name);
    }

    /** As who migrates: sees every row unless row-level security is forced. */
    public DataSource owner() {
        return owner;
    }

    /** As who serves requests. */
    public DataSource app() {
        return app;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        owner.close();
        app.close();
        Running.execute("DROP DATABASE " + name + " WITH (FORCE)");
    }

    private HikariDataSource pool(Credentials who) {
        var config = new HikariConfig();
        config.setJdbcUrl(address().url());
        config.setUsername(who.user());
        config.setPassword(who.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** Started with the first class that needs it. */
    private static final class Running {

        private static final String TEMPLATE = "template_migrated";
        private static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.start(Path.of("target", "test-database"));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
            dropWhatIsLeft();
            execute("CREATE DATABASE " + TEMPLATE + " OWNER " + owner());
            Migrations.apply(POSTGRES.address(TEMPLATE));
        }

        private static String owner() {
            return POSTGRES.address().owner().user();
        }

        private static void execute(String sql) {
            JdbcClient.create(administration()).sql(sql).update();
        }

        private static void dropWhatIsLeft() {
            JdbcClient.create(administration())
                    .sql("SELECT datname FROM pg_database WHERE datname ~ '^(test|template)_'")
                    .query(String.class)
                    .list()
                    .forEach(left -> execute("DROP DATABASE " + left + " WITH (FORCE)"));
        }

        private static DataSource administration() {
            var who = POSTGRES.administrator();
            return new DriverManagerDataSource(POSTGRES.address("postgres").url(), who.user(), who.password());
        }
    }
}
