package org.hengji.server.editor;

import java.util.List;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Scopes;
import org.hengji.server.access.Today;
import org.hengji.server.database.Transactions;
import org.hengji.server.filing.Filing;
import org.hengji.server.filing.Reading;
import org.hengji.server.organization.Units;
import org.hengji.server.sheet.Sheet;
import org.springframework.stereotype.Component;

/** 案头: a form that was looked at, with all that its page says about it. */
@Component
class Desk {

    private final Transactions transactions;
    private final Scopes scopes;
    private final Units units;
    private final LastYear lastYear;
    private final Phrasing phrasing;
    private final Today today;

    Desk(Transactions transactions, Scopes scopes, Units units, LastYear lastYear, Phrasing phrasing, Today today) {
        this.transactions = transactions;
        this.scopes = scopes;
        this.units = units;
        this.lastYear = lastYear;
        this.phrasing = phrasing;
        this.today = today;
    }

    FilingPage of(Person person, Reading.Seen seen) {
        return transactions.in(scopes.bare(), () -> transactions.in(scopes.of(person), () -> page(person, seen)));
    }

    private FilingPage page(Person person, Reading.Seen seen) {
        var filing = seen.filing();
        var draft = seen.draft();
        var isPreparer = person.isAt(filing.unit(), Role.PREPARER);
        var isEditable = isPreparer && filing.state().isEditable();
        return new FilingPage(
                filing,
                units.called(filing.unit(), filing.fy(), today.day()),
                person.account(),
                Sheet.of(draft.form(), draft.sheet()),
                isEditable,
                isPreparer && isWithdrawable(filing),
                phrasing.of(filing, person),
                isEditable ? Options.of(filing.ruleset()) : List.of(),
                lastYear.of(filing, draft.form()));
    }

    private static boolean isWithdrawable(Filing filing) {
        return filing.relay().transition("withdrawal").leadsFrom(filing.state())
                && filing.opened().at().isEmpty();
    }
}
