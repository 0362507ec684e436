package org.hengji.server.database;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 事务: all or nothing, within a scope. There is no other way to the database for what belongs to a region. */
@Component
public class Transactions {

    private final TransactionTemplate template;
    private final JdbcClient db;

    Transactions(PlatformTransactionManager manager, JdbcClient db) {
        this.template = new TransactionTemplate(manager);
        this.db = db;
    }

    /** Does the work in one transaction that sees the scope and nothing else; nested calls join the outer one. */
    public <T> T in(Scope scope, Supplier<T> work) {
        return template.<T>execute(_ -> {
            db.sql("SELECT set_config('hengji.region', :region, true), set_config('hengji.units', :units, true)")
                    .param("region", Integer.toString(scope.region()))
                    .param("units", units(scope))
                    .query((_, _) -> true)
                    .single();
            return work.get();
        });
    }

    /** Does the work, tells what came of it and takes everything back: a look ahead that cannot differ from the act. */
    public <T> T tried(Scope scope, Supplier<T> work) {
        return template.<T>execute(status -> {
            status.setRollbackOnly();
            return in(scope, work);
        });
    }

    private static String units(Scope scope) {
        if (scope.isWhole()) {
            return "*";
        }
        return scope.units().stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
