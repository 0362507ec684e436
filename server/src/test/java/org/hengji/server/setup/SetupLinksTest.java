package org.hengji.server.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.server.TestServer;
import org.hengji.server.database.DatabaseAddress;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestServer.class)
class SetupLinksTest {

    @Autowired
    private SetupLinks links;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient db;

    @Autowired
    private DatabaseAddress address;

    @Test
    void a_link_opens_until_it_is_used_and_is_used_once() {
        var token = links.issue("首次登录");
        assertThat(links.opens(token)).isTrue();
        assertThat(List.of(links.use(token), links.use(token), links.opens(token)))
                .containsExactly(true, false, false);
    }

    @Test
    void a_new_link_takes_the_place_of_the_old_one() {
        var old = links.issue("首次登录");
        var renewed = links.issue("重新设置系统管理员");
        assertThat(links.opens(old)).isFalse();
        assertThat(links.opens(renewed)).isTrue();
    }

    @Test
    void a_guess_opens_nothing() {
        links.issue("首次登录");
        assertThat(links.opens("")).isFalse();
    }

    @Test
    void a_link_is_dead_after_a_day() {
        var token = links.issue("首次登录");
        inRegion("UPDATE setup_link SET expires_at = made_at WHERE used_at IS NULL");
        assertThat(links.opens(token)).isFalse();
        assertThat(links.use(token)).isFalse();
    }

    @Test
    void issuing_and_using_are_on_record() {
        var before = recorded();
        links.use(links.issue("首次登录"));
        assertThat(recorded() - before).isEqualTo(2);
    }

    @Test
    void without_a_region_no_link_is_seen() {
        links.issue("首次登录");
        assertThat(JdbcClient.create(address.asApp())
                        .sql("SELECT count(*) FROM setup_link")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int inRegion(String sql) {
        return transactions.in(Scope.none(990100), () -> db.sql(sql).update());
    }

    private int recorded() {
        return transactions.in(
                Scope.none(990100),
                () -> db.sql("SELECT count(*) FROM audit_event WHERE object_kind = 'setup-link'")
                        .query(Integer.class)
                        .single());
    }
}
