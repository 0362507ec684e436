package org.hengji.server.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hengji.server.start.CannotStart;

/** 迁移: the schema's history, brought up to date by the owner. */
public final class Migrations {

    private Migrations() {}

    /** Every migration may name the application's role as ${app}. */
    public static void apply(DatabaseAddress address) {
        try {
            Flyway.configure()
                    .dataSource(address.asOwner())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("app", address.app().user()))
                    .validateMigrationNaming(true)
                    // Rather an error than every user waiting behind a lock that waits.
                    .initSql("SET lock_timeout = '10s'")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new CannotStart("数据库结构没能更新到本版本，数据没有改动：" + firstLine(e), e);
        }
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
