package org.hengji.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.server.MadeUpCity;
import org.hengji.server.TestDatabase;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkTest {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.fresh();

    private static MadeUpCity city;
    private static Work work;

    @BeforeAll
    static void build() {
        city = new MadeUpCity(database, 11);
        work = city.bean(Work.class);
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void a_preparer_sees_the_own_form_with_what_to_do_and_until_when() {
        var rows = work.of(city.person("jingban127", Role.PREPARER, "127"), MadeUpCity.YEAR);
        assertThat(rows).hasSize(1);
        var row = rows.getFirst();
        assertThat(row.unit()).isEqualTo("云汀市科学技术协会");
        assertThat(row.todo()).matches("修改 \\d+ 处");
        assertThat(row.due()).isEqualTo("3-20 前");
        assertThat(row.left()).isEqualTo("剩 10 天");
        assertThat(row.status().word()).startsWith("填报中（");
        assertThat(row.status().who()).doesNotContain("还没有");
    }

    @Test
    void each_tab_counts_exactly_what_it_lists() {
        for (var person : people().toList()) {
            for (var year : List.of(2024, 2025, 2026)) {
                var rows = work.of(person, year);
                for (var tab : Tab.values()) {
                    var shown = Tab.shown(rows, tab).stream()
                            .filter(Tab.Shown::isOn)
                            .findFirst()
                            .orElseThrow();
                    assertThat(shown.count()).isEqualTo(tab.of(rows).size());
                }
                assertThat(work.of(person, year, Row::isTodo)).isEqualTo(Tab.TODO.of(rows));
            }
        }
    }

    @Test
    void the_unit_head_has_to_look_at_what_was_sent_up() {
        var sent = Stream.of("127002", "101", "101001", "101002", "101003")
                .flatMap(
                        code -> work
                                .of(
                                        city.person("shenhe" + code, Role.UNIT_REVIEWER, code),
                                        MadeUpCity.YEAR,
                                        Row::isTodo)
                                .stream())
                .toList();
        assertThat(sent).isNotEmpty().allMatch(row -> row.todo().equals("审阅 1 份"));
        assertThat(sent).allMatch(row -> row.status().word().equals("待单位审核"));
    }

    @Test
    void everybody_sees_the_units_of_the_post_and_no_other() {
        assertThat(people().map(person -> work.of(person, MadeUpCity.YEAR).size()))
                .containsExactly(1, 1, 6, 6, 20, 20, 0);
    }

    private static Stream<Person> people() {
        return Stream.of(
                city.person("jingban127", Role.PREPARER, "127"),
                city.person("shenhe205001", Role.UNIT_REVIEWER, "205001"),
                city.person("zhuguan101", Role.COMPETENT_DEPARTMENT, "101"),
                city.person("shebaoke", Role.FINANCE_SECTION, "900003"),
                city.person("jixiaoke", Role.PERFORMANCE_SECTION, "900001"),
                city.person("jiandu", Role.OVERSEER, "900"),
                city.person("xitong", Role.SYSTEM_ADMINISTRATOR, "900"));
    }
}
