package org.hengji.server.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengji.server.database.Scope;
import org.hengji.server.organization.Unit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 可见范围的确定: which units' forms a person's posts show. */
@Component
public class Scopes {

    private final People people;
    private final Today today;
    private final int region;

    Scopes(People people, Today today, @Value("${hengji.region}") int region) {
        this.people = people;
        this.today = today;
        this.region = region;
    }

    /** Nothing but what belongs to the region as a whole: units, people, campaigns. */
    public Scope bare() {
        return Scope.none(region);
    }

    /** Must be called within a transaction. */
    public Scope of(Person person) {
        if (person.is(Role.PERFORMANCE_SECTION, Role.LEADER, Role.OVERSEER)) {
            return Scope.whole(region);
        }
        var units = new HashSet<UUID>();
        person.posts().forEach(post -> units.addAll(seen(post)));
        return Scope.of(region, units);
    }

    private Set<UUID> seen(Person.Post post) {
        return switch (post.role()) {
            case PREPARER, UNIT_REVIEWER -> Set.of(post.unit().id());
            case COMPETENT_DEPARTMENT -> ids(people.below(post.unit().id(), today.day()));
            case FINANCE_SECTION -> ids(people.ofSection(post.unit().section(), today.day()));
            case PERFORMANCE_SECTION, LEADER, OVERSEER -> Set.of();
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> Set.of();
        };
    }

    private static Set<UUID> ids(List<Unit> units) {
        var ids = new HashSet<UUID>();
        units.forEach(unit -> ids.add(unit.id()));
        return ids;
    }
}
