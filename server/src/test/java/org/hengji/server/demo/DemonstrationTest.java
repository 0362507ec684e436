package org.hengji.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.server.MadeUpCity;
import org.hengji.server.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class DemonstrationTest {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.fresh();

    @RegisterExtension
    static final TestDatabase another = TestDatabase.fresh();

    private static MadeUpCity city;

    @BeforeAll
    static void build() {
        city = new MadeUpCity(database, 11);
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void every_unit_has_a_form_in_each_of_three_years() {
        assertThat(
                        rows(
                                city,
                                "SELECT fy || ' ' || count(*) || ' ' || count(DISTINCT unit) FROM filing GROUP BY fy ORDER BY fy"))
                .containsExactly("2024 20 20", "2025 20 20", "2026 20 20");
    }

    @Test
    void what_was_promised_is_the_same_whenever_it_is_made() {
        try (var twin = new MadeUpCity(another, 12)) {
            assertThat(promises(city)).hasSizeGreaterThan(300).isEqualTo(promises(twin));
        }
    }

    @Test
    void forms_that_were_sent_up_block_nothing() {
        assertThat(rows(city, """
                SELECT p.code || ' ' || f.fy || ' ' || f.blocks FROM filing f
                JOIN unit_period p ON p.unit = f.unit WHERE f.state = 'unit-review' AND f.blocks > 0
                """)).isEmpty();
    }

    @Test
    void this_years_twin_of_the_sample_has_its_faults() {
        assertThat(rows(city, """
                SELECT f.state FROM filing f JOIN unit_period p ON p.unit = f.unit
                WHERE p.code = '127' AND f.fy = 2026 AND f.blocks > 0 AND f.explains > 0
                """)).containsExactly("filling");
    }

    @Test
    void last_years_targets_stand_ready_beside_this_years() {
        assertThat(rows(city, """
                SELECT i.target FROM indicator_fact i JOIN unit_period p ON p.unit = i.unit
                WHERE p.code = '205001' AND i.fy = 2025 AND i.name = '群众满意度'
                """)).containsExactly("≥92");
    }

    @Test
    void the_passphrase_that_was_told_opens_every_account() {
        var line = city.told().get(1);
        var passphrase = line.substring(line.indexOf('：') + 1);
        var secrets = rows(city, "SELECT DISTINCT secret FROM account");
        assertThat(secrets).hasSize(1);
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).matches(passphrase, secrets.getFirst()))
                .isTrue();
    }

    @Test
    void there_is_somebody_in_every_role() {
        assertThat(rows(city, "SELECT DISTINCT role FROM appointment")).hasSize(10);
    }

    private static List<String> promises(MadeUpCity of) {
        return rows(of, """
                SELECT i.fy || ' ' || p.code || ' ' || i.position || ' ' || i.name || ' ' || i.target
                FROM indicator_fact i JOIN unit_period p ON p.unit = i.unit ORDER BY i.fy, p.code, i.position
                """);
    }

    private static List<String> rows(MadeUpCity of, String sql) {
        return of.whole(() -> of.db().sql(sql).query(String.class).list());
    }
}
