package org.hengji.server.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.HashMap;
import java.util.Map;
import org.hengji.server.TestServer;
import org.hengji.server.Visitor;
import org.hengji.server.database.DatabaseAddress;
import org.hengji.server.setup.SetupLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(TestServer.class)
class SetupTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SetupLinks links;

    @Autowired
    private DatabaseAddress address;

    private Visitor visitor;

    @BeforeEach
    void come() {
        Town.raze(address);
        visitor = new Visitor(port);
    }

    @Test
    void the_link_founds_the_treasury_with_three_administrators_and_is_used_up() {
        var setup = "/setup/" + links.issue("首次登录");
        visitor.get(setup);
        assertThat(visitor.post(setup, Town.FOUNDERS).text()).contains("设置完成", "anquan", "shenji");
        assertThat(visitor.get(setup).status()).isEqualTo(410);
        assertThat(visitor.signIn("xitong", Town.SECRET).text()).contains("系统管理员", "云汀市财政局");
    }

    @Test
    void what_is_wrong_is_said_and_the_link_stays_good() {
        var setup = "/setup/" + links.issue("首次登录");
        visitor.get(setup);
        var same = new HashMap<>(Town.FOUNDERS);
        same.put("auditLogin", "xitong");
        assertThat(visitor.post(setup, same).problem()).isEqualTo("账号：三个管理员的账号要各不相同，请改过重复的。");
        assertThat(visitor.post(setup, Town.FOUNDERS).text()).contains("设置完成");
    }

    @Test
    void a_made_up_link_says_that_it_is_dead() {
        var page = visitor.get("/setup/abc");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("链接已失效", "--reset-admin");
    }

    @Test
    void whoever_has_a_first_secret_chooses_an_own_one_before_anything_else() {
        var town = Town.founded(port, links);
        var first = town.opened("jingban1", "沈晓");
        assertThat(visitor.signIn("jingban1", first).path()).isEqualTo("/first-sign-in");
        assertThat(visitor.get("/").path()).isEqualTo("/first-sign-in");
        assertThat(Town.fresh(port, "jingban1", first).get("/").text()).contains("您还没有岗位");
    }

    @Test
    void a_later_link_gives_an_administrator_a_new_secret_and_ends_the_sessions() {
        var town = Town.founded(port, links);
        var renewal = "/setup/" + links.issue("重新设置系统管理员");
        assertThat(visitor.get(renewal).text()).contains("xitong · 林川");
        var secret = "Tingyun-2027y";
        visitor.post(renewal + "/secret", Map.of("login", "xitong", "secret", secret, "again", secret));
        assertThat(town.system().get("/admin/units").path()).isEqualTo("/sign-in");
        assertThat(visitor.signIn("xitong", Town.SECRET).status()).isEqualTo(401);
        assertThat(visitor.signIn("xitong", secret).path()).isEqualTo("/");
    }
}
