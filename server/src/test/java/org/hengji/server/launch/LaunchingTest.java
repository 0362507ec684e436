package org.hengji.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.hengji.server.MadeUpCity;
import org.hengji.server.TestDatabase;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.audit.Actor;
import org.hengji.server.organization.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LaunchingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 20);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.fresh();

    private static MadeUpCity city;
    private static Launching launching;
    private static Person section;

    @BeforeAll
    static void build() {
        city = new MadeUpCity(database, 11);
        launching = city.bean(Launching.class);
        section = city.person("jixiaoke", Role.PERFORMANCE_SECTION, "900001");
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void every_recipient_gets_one_form_and_the_launch_is_on_record() {
        var went = launching.launch(order(2031, Order.Reach.ALL), section, Actor.SYSTEM);
        assertThat(went.units()).hasSize(20);
        assertThat(count("SELECT count(DISTINCT unit) FROM filing WHERE fy = 2031"))
                .isEqualTo(20);
        assertThat(count("SELECT count(*) FROM filing WHERE fy = 2031")).isEqualTo(20);
        assertThat(count("SELECT count(DISTINCT xmin::text) FROM filing WHERE fy = 2031"))
                .as("transactions")
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM audit_event WHERE action = 'campaign.launch'"))
                .isPositive();
    }

    @Test
    void only_departments_are_asked_when_so_chosen_and_the_others_are_told_why() {
        var preview = launching.preview(order(2032, Order.Reach.DEPARTMENTS));
        assertThat(preview.units())
                .allMatch(unit -> unit.kind() == Unit.Kind.DEPARTMENT)
                .hasSize(4);
        assertThat(preview.exclusions())
                .hasSize(20)
                .noneMatch(exclusion -> exclusion.why().isEmpty());
        assertThat(count("SELECT count(*) FROM campaign WHERE fy = 2032")).isZero();
    }

    @Test
    void nobody_is_asked_twice_for_the_same_form() {
        launching.launch(order(2033, Order.Reach.DEPARTMENTS), section, Actor.SYSTEM);
        var rest = launching.launch(order(2033, Order.Reach.ALL), section, Actor.SYSTEM);
        assertThat(rest.units()).hasSize(16);
        assertThat(launching
                        .launch(order(2033, Order.Reach.ALL), section, Actor.SYSTEM)
                        .units())
                .isEmpty();
        assertThat(count("SELECT count(*) FROM campaign WHERE fy = 2033")).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM filing WHERE fy = 2033")).isEqualTo(20);
    }

    @Test
    void a_launch_that_fails_half_way_leaves_nothing() {
        var nobody = new Person(new UUID(0, 0), "nobody", "nobody", section.posts());
        assertThatThrownBy(() -> launching.launch(order(2034, Order.Reach.ALL), nobody, Actor.SYSTEM))
                .isInstanceOf(RuntimeException.class);
        assertThat(count("SELECT count(*) FROM campaign WHERE fy = 2034")).isZero();
    }

    private static Order order(int year, Order.Reach reach) {
        return new Order(year, "guangdong/2025", reach, LAST_DAY);
    }

    private static long count(String sql) {
        return city.whole(() -> city.db().sql(sql).query(Long.class).single());
    }
}
