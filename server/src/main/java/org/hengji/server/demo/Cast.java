package org.hengji.server.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hengji.server.access.People;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.database.Ids;
import org.hengji.server.organization.Unit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 演示用户: people for every role, with logins that are easy to type. */
@Component
class Cast {

    static final String PREPARER = "jingban";
    static final String REVIEWER = "shenhe";
    static final String DEPARTMENT = "zhuguan";
    static final String PERFORMANCE = "jixiaoke";

    private static final List<String> FAMILY = List.of("林", "周", "何", "沈", "秦", "陆", "程", "苏", "叶", "顾", "方", "邵");
    private static final List<String> GIVEN =
            List.of("晓", "敏", "宁", "川", "文清", "若兰", "思远", "一帆", "嘉禾", "明达", "雨桐", "景行");

    private final People people;
    private final Ids ids;
    private final Clock clock;
    private final int region;

    Cast(People people, Ids ids, Clock clock, @Value("${hengji.region}") int region) {
        this.people = people;
        this.ids = ids;
        this.clock = clock;
        this.region = region;
    }

    /** Everybody by login. */
    Staff hired(City city, String secret, LocalDate from) {
        var hiring = new Hiring(secret, from, clock.instant());
        city.units().forEach(unit -> {
            hiring.hire(PREPARER + unit.code(), Role.PREPARER, unit);
            hiring.hire(REVIEWER + unit.code(), Role.UNIT_REVIEWER, unit);
            if (unit.kind() == Unit.Kind.DEPARTMENT) {
                hiring.hire(DEPARTMENT + unit.code(), Role.COMPETENT_DEPARTMENT, unit);
            }
        });
        hiring.hireTreasury(city);
        // One person for two units.
        var staff = new Staff(hiring.hired);
        hiring.appoint(
                staff.with(PREPARER + "127001"), Role.PREPARER, city.units().get(2));
        return staff;
    }

    /** 招人. */
    private final class Hiring {

        private final Map<String, Person> hired = new HashMap<>();
        private final Random names = new Random(region);
        private final String secret;
        private final LocalDate from;
        private final Instant now;

        Hiring(String secret, LocalDate from, Instant now) {
            this.secret = secret;
            this.from = from;
            this.now = now;
        }

        void hireTreasury(City city) {
            var treasury = city.treasury();
            hire(PERFORMANCE, Role.PERFORMANCE_SECTION, treasury.get(1));
            hire("jiaokewenke", Role.FINANCE_SECTION, treasury.get(2));
            hire("shebaoke", Role.FINANCE_SECTION, treasury.get(3));
            hire("lingdao", Role.LEADER, treasury.getFirst());
            hire("jiandu", Role.OVERSEER, treasury.getFirst());
            hire("xitong", Role.SYSTEM_ADMINISTRATOR, treasury.getFirst());
            hire("anquan", Role.SECURITY_ADMINISTRATOR, treasury.getFirst());
            hire("shenji", Role.AUDIT_ADMINISTRATOR, treasury.getFirst());
        }

        void hire(String login, Role role, Unit unit) {
            var name = any(FAMILY) + any(GIVEN);
            var person = new Person(ids.next(), login, name, List.of(new Person.Post(role, unit)));
            people.add(region, person.account(), login, name, secret, false, now);
            hired.put(login, person);
            appoint(person, role, unit);
        }

        void appoint(Person person, Role role, Unit unit) {
            people.appoint(region, ids.next(), person.account(), unit.id(), role, from);
        }

        private String any(List<String> of) {
            return of.get(names.nextInt(of.size()));
        }
    }
}
