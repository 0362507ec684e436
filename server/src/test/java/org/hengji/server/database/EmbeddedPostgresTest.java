package org.hengji.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.fresh();

    private final JdbcClient app = JdbcClient.create(database.app());

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8"
    })
    void keeps_what_it_acknowledged_and_listens_on_loopback(String setting, String value) {
        assertThat(show(setting)).isEqualTo(value);
    }

    @Test
    void compares_text_by_code_point_whatever_the_machine_says() {
        assertThat(app.sql(
                                "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo("b C.UTF-8");
    }

    private String show(String setting) {
        return app.sql("SELECT current_setting(:name)")
                .param("name", setting)
                .query(String.class)
                .single();
    }
}
