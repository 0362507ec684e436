package org.hengji.server.filing;

import java.util.Optional;
import java.util.UUID;
import org.hengji.server.access.Person;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;

/** 来人: who asks, from where, in which request. */
public record Request(Person person, String address, String id) {

    Actor actor(UUID unit) {
        return new Actor(Optional.of(person.account()), person.login(), Optional.of(unit), address, id);
    }

    /** A write to a form, as it is kept on record. */
    Act act(Filing filing, String action, long version, String detail, String before, String after) {
        var subject = new Act.Subject("filing", filing.id().toString());
        return new Act(actor(filing.unit()), "filing." + action, subject, version, detail, before, after);
    }
}
