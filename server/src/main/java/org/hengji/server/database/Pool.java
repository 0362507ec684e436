package org.hengji.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** 连接池: bounded in number and in time, so that a database that hangs costs an error and no thread. */
final class Pool {

    private static final int PER_CORE = 4;
    private static final int FEWEST = 8;
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration STATEMENT = Duration.ofSeconds(8);
    private static final Duration SOCKET = Duration.ofSeconds(10);
    private static final Duration IDLE_IN_TRANSACTION = Duration.ofSeconds(30);

    private Pool() {}

    static HikariDataSource of(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName("hengji");
        config.setJdbcUrl(address.url());
        config.setUsername(address.app().user());
        config.setPassword(address.app().password());
        config.setMaximumPoolSize(
                Math.max(FEWEST, PER_CORE * Runtime.getRuntime().availableProcessors()));
        config.setMinimumIdle(2);
        config.setConnectionTimeout(WAIT.toMillis());
        config.addDataSourceProperty("connectTimeout", WAIT.toSeconds());
        config.addDataSourceProperty("socketTimeout", SOCKET.toSeconds());
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "hengji");
        config.addDataSourceProperty(
                "options",
                "-c statement_timeout=" + STATEMENT.toMillis() + " -c idle_in_transaction_session_timeout="
                        + IDLE_IN_TRANSACTION.toMillis());
        return new HikariDataSource(config);
    }
}
