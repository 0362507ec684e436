package org.hengji.server.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hengji.server.access.People;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Scopes;
import org.hengji.server.access.Today;
import org.hengji.server.database.Transactions;
import org.hengji.server.filing.Filing;
import org.hengji.server.filing.Filings;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.Units;
import org.springframework.stereotype.Component;

/** 手头的表: the forms a person sees in a year. Every list and every count is taken from this one query. */
@Component
class Work {

    private final Transactions transactions;
    private final Scopes scopes;
    private final Filings filings;
    private final Units units;
    private final People people;
    private final Today today;
    private final Wording wording;

    Work(
            Transactions transactions,
            Scopes scopes,
            Filings filings,
            Units units,
            People people,
            Today today,
            Wording wording) {
        this.transactions = transactions;
        this.scopes = scopes;
        this.filings = filings;
        this.units = units;
        this.people = people;
        this.today = today;
        this.wording = wording;
    }

    /** All forms of the year the person may see, the most urgent first. */
    List<Row> of(Person person, int year) {
        return transactions.in(scopes.bare(), () -> transactions.in(scopes.of(person), () -> rows(person, year)));
    }

    List<Row> of(Person person, int year, Predicate<Row> which) {
        return of(person, year).stream().filter(which).toList();
    }

    private List<Row> rows(Person person, int year) {
        var names = names(year);
        return filings.ofYear(year).stream()
                .map(filing -> new Row(
                        filing,
                        names.getOrDefault(filing.unit(), "已撤销的单位"),
                        wording.status(filing, holder(filing)),
                        wording.todo(filing, person),
                        wording.due(filing),
                        wording.left(filing)))
                .toList();
    }

    /** As they are called today; a unit that is no more, as it was called when the year began. */
    private Map<UUID, String> names(int year) {
        var names = new HashMap<UUID, String>();
        units.all(today.day().withYear(year).withDayOfYear(1)).forEach(unit -> names.put(unit.id(), unit.name()));
        for (Unit unit : units.all(today.day())) {
            names.put(unit.id(), unit.name());
        }
        return names;
    }

    private String holder(Filing filing) {
        var role = filing.state().isEditable() ? Role.PREPARER : Role.UNIT_REVIEWER;
        return people.holding(filing.unit(), role, today.day()).stream()
                .findFirst()
                .map(Person::name)
                .orElse("还没有" + role.text());
    }
}
