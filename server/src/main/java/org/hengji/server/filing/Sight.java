package org.hengji.server.filing;

import java.util.function.Supplier;
import org.hengji.server.access.Person;
import org.hengji.server.access.Scopes;
import org.hengji.server.database.Transactions;
import org.springframework.stereotype.Component;

/** 视野: work in a transaction that sees what the person may see. */
@Component
public class Sight {

    private final Transactions transactions;
    private final Scopes scopes;

    Sight(Transactions transactions, Scopes scopes) {
        this.transactions = transactions;
        this.scopes = scopes;
    }

    public <T> T of(Person person, Supplier<T> work) {
        return transactions.in(scopes.bare(), () -> transactions.in(scopes.of(person), work));
    }
}
