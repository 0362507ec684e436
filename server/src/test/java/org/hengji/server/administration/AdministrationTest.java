package org.hengji.server.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.hengji.server.TestServer;
import org.hengji.server.Visitor;
import org.hengji.server.database.DatabaseAddress;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.setup.SetupLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(TestServer.class)
class AdministrationTest {

    private static final Pattern VERDICT = Pattern.compile("<span class=\"tag [a-z]+\">([^<]+)</span></td>");
    private static final Pattern CONTENT = Pattern.compile("name=\"content\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private SetupLinks links;

    @Autowired
    private DatabaseAddress address;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient db;

    private Town town;

    @BeforeEach
    void found() {
        Town.raze(address);
        town = Town.founded(port, links);
    }

    @Test
    void a_renamed_unit_keeps_its_old_name_until_the_day() {
        town.add("127", "云汀市科协", "DEPARTMENT", "", "2026-01-01");
        var unit = "/admin/units/" + town.unit("127");
        var change = Map.of(
                "code",
                "127",
                "name",
                "云汀市科学技术协会",
                "kind",
                "DEPARTMENT",
                "parent",
                "",
                "section",
                "",
                "from",
                "2026-06-01");
        assertThat(town.system().post(unit + "/change", change).text()).contains("2026-05-31", "云汀市科协", "云汀市科学技术协会");
        assertThat(town.system().post(unit + "/change", change).problem()).isEqualTo("没有改动：2026-06-01 起本来就是这样。");
    }

    @Test
    void a_unit_with_units_below_is_not_closed_and_one_without_stays_on_file() {
        town.add("127", "云汀市科协", "DEPARTMENT", "", "2026-01-01");
        town.add("127001", "云汀市科技馆", "UNIT", town.unit("127").toString(), "2026-01-01");
        var day = Map.of("from", "2026-09-01");
        assertThat(town.system()
                        .post("/admin/units/" + town.unit("127") + "/end", day)
                        .problem())
                .startsWith("下级：还有 1 个单位归它，例如云汀市科技馆");
        town.system().post("/admin/units/" + town.unit("127001") + "/end", day);
        assertThat(town.system().get("/admin/units").text()).contains("云汀市科技馆", "2026-08-31 止");
    }

    @Test
    void a_code_in_use_and_a_ring_of_units_are_refused() {
        town.add("127", "云汀市科协", "DEPARTMENT", "", "2026-01-01");
        assertThat(town.add("127", "别的", "DEPARTMENT", "", "2026-01-01").problem())
                .startsWith("编码：127 在");
        town.add("127001", "云汀市科技馆", "UNIT", town.unit("127").toString(), "2026-01-01");
        var self = town.unit("127001").toString();
        var change = Map.of(
                "code", "127001", "name", "馆", "kind", "UNIT", "parent", self, "section", "", "from", "2026-06-01");
        assertThat(town.system()
                        .post("/admin/units/" + self + "/change", change)
                        .problem())
                .startsWith("上级：不能归到自己");
    }

    @Test
    void nobody_gives_himself_a_post_and_administrators_have_no_other() {
        town.add("127", "云汀市科协", "DEPARTMENT", "", "2026-01-01");
        assertThat(give("anquan", "127", "PREPARER").problem()).startsWith("岗位：不能给自己任职");
        assertThat(give("xitong", "127", "PREPARER").problem()).startsWith("岗位：他已是系统管理员");
        town.opened("jingban1", "沈晓");
        assertThat(give("jingban1", "127", "PREPARER").problem()).isEmpty();
        assertThat(give("jingban1", "900", "AUDIT_ADMINISTRATOR").problem()).startsWith("岗位：他已是经办");
    }

    @Test
    void a_post_shows_with_the_next_click_and_is_gone_with_the_next_click() {
        town.add("127", "云汀市科协", "DEPARTMENT", "", "2026-01-01");
        var preparer = Town.fresh(port, "jingban1", town.opened("jingban1", "沈晓"));
        give("jingban1", "127", "PREPARER");
        assertThat(preparer.get("/").text()).contains("云汀市科协 · 经办");
        var user = town.address("jingban1");
        var post = town.security()
                .get(user)
                .first(Pattern.compile("/posts/([0-9a-f-]{36})/end"))
                .orElseThrow();
        town.security().post(user + "/posts/" + post + "/end", Map.of());
        assertThat(preparer.get("/").text()).contains("您还没有岗位");
    }

    @Test
    void who_is_locked_or_switched_off_is_out_at_once_and_comes_back_when_let() {
        var visitor = Town.fresh(port, "jingban1", town.opened("jingban1", "沈晓"));
        var user = town.address("jingban1");
        town.security().post(user + "/lock", Map.of());
        assertThat(visitor.get("/").path()).isEqualTo("/sign-in");
        assertThat(visitor.signIn("jingban1", Town.SECRET).problem()).isEqualTo("这个账号已被锁定，请找安全管理员解锁。");
        town.security().post(user + "/unlock", Map.of());
        assertThat(visitor.signIn("jingban1", Town.SECRET).path()).isEqualTo("/");
        town.system().get(user);
        town.system().post(user + "/switch", Map.of("on", "false"));
        assertThat(visitor.get("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void an_administrators_secret_is_not_given_by_another() {
        var security = town.address("anquan");
        town.system().get(security);
        assertThat(town.system().post(security + "/secret", Map.of()).problem()).startsWith("密码：管理员的密码不能由别的管理员重设");
    }

    @Test
    void each_administrator_does_the_own_work_and_no_other() {
        town.opened("jingban1", "沈晓");
        var user = town.address("jingban1");
        town.auditing().get("/admin/users");
        assertThat(List.of(
                        town.security()
                                .post("/admin/users", Map.of("login", "abc", "name", "x"))
                                .status(),
                        town.system().post(user + "/posts", Map.of()).status(),
                        town.auditing().post(user + "/lock", Map.of()).status(),
                        town.auditing().get("/admin/units").status(),
                        town.auditing().get("/admin/import").status()))
                .containsExactly(403, 403, 403, 200, 403);
    }

    @Test
    void wrong_secrets_lock_the_account_for_a_while() {
        var visitor = new Visitor(port);
        for (var i = 0; i < 5; i++) {
            assertThat(visitor.signIn("xitong", "wrong").problem()).startsWith("账号或密码不对");
        }
        assertThat(visitor.signIn("xitong", Town.SECRET).problem()).startsWith("错误次数太多，已暂停登录");
    }

    @Test
    void a_new_secret_ends_the_other_sessions_and_keeps_this_one() {
        var other = new Visitor(port);
        other.signIn("xitong", Town.SECRET);
        assertThat(other.get("/admin/units").path()).isEqualTo("/admin/units");
        town.system().get("/first-sign-in");
        town.system()
                .post(
                        "/first-sign-in",
                        Map.of("present", Town.SECRET, "chosen", "Tingyun-2027y", "again", "Tingyun-2027y"));
        assertThat(other.get("/admin/units").path()).isEqualTo("/sign-in");
        assertThat(town.system().get("/admin/units").path()).isEqualTo("/admin/units");
    }

    @Test
    void whoever_signs_out_is_out() {
        town.system().get("/");
        town.system().post("/sign-out", Map.of());
        assertThat(town.system().get("/admin/units").path()).isEqualTo("/sign-in");
    }

    @Test
    void nothing_is_imported_before_it_is_confirmed_and_a_second_time_nothing_changes() throws IOException {
        var book = workbook();
        var preview = preview(town.system(), book);
        assertThat(verdicts(preview)).containsExactly("新增", "新增", "不能导入", "新增", "不归您导入", "不归您导入");
        assertThat(preview.text()).contains("“单位”第 4 行“编码”");
        assertThat(town.system().get("/admin/units").text()).doesNotContain("云汀市海洋局");
        confirm(town.system(), preview);
        assertThat(town.system().get("/admin/units").text()).contains("云汀市海洋局", "云汀市渔业站");
        assertThat(verdicts(preview(town.system(), book))).containsExactly("不变", "不变", "不能导入", "不变", "不归您导入", "不归您导入");
    }

    @Test
    void posts_are_imported_by_the_security_administrator() throws IOException {
        var book = workbook();
        confirm(town.system(), preview(town.system(), book));
        var preview = preview(town.security(), book);
        assertThat(verdicts(preview)).endsWith("新增", "不能导入").contains("不归您导入");
        confirm(town.security(), preview);
        assertThat(verdicts(preview(town.security(), book))).endsWith("不变", "不能导入");
        assertThat(town.security().get("/admin/users?q=haiyang1").text()).contains("云汀市海洋局 · 经办");
    }

    @Test
    void an_imported_user_comes_in_with_the_secret_that_was_told() throws IOException {
        var done = confirm(town.system(), preview(town.system(), workbook()));
        var first = done.first(Pattern.compile("<code>([^<]+)</code>")).orElseThrow();
        assertThat(new Visitor(port).signIn("haiyang1", first).path()).isEqualTo("/first-sign-in");
    }

    @Test
    void what_is_no_workbook_is_refused_with_a_sentence() {
        town.system().get("/admin/import");
        var page = town.system().upload("/admin/import/preview", "file", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(page.problem()).isEqualTo("没有找到可导入的行；请下载模板，按它的表头填写，表头下面至少一行。");
    }

    @Test
    void every_write_is_on_record() {
        town.add("127", "云汀市科协", "DEPARTMENT", "", "2026-01-01");
        town.opened("jingban1", "沈晓");
        give("jingban1", "127", "PREPARER");
        var actions = transactions.in(
                Scope.none(990100),
                () -> db.sql("SELECT action || ' ' || login FROM audit_event")
                        .query(String.class)
                        .list());
        assertThat(actions)
                .contains("unit.add xitong", "account.add xitong", "appointment.give anquan", "account.sign-in xitong");
    }

    private Visitor.Page give(String login, String unit, String role) {
        var user = town.address(login);
        town.security().get(user);
        return town.security()
                .post(user + "/posts", Map.of("unit", unit, "role", role, "from", "2026-12-01", "until", ""));
    }

    private static Visitor.Page preview(Visitor visitor, byte[] book) {
        visitor.get("/admin/import");
        return visitor.upload("/admin/import/preview", "file", book);
    }

    private static Visitor.Page confirm(Visitor visitor, Visitor.Page preview) {
        return visitor.post(
                "/admin/import", Map.of("content", preview.first(CONTENT).orElseThrow()));
    }

    private static List<String> verdicts(Visitor.Page page) {
        return VERDICT.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheet(
                    workbook,
                    Part.UNITS,
                    List.of(
                            List.of("412001", "云汀市渔业站", "单位", "412", "教科文科", "2026-01-01"),
                            List.of("412", "云汀市海洋局", "部门", "", "教科文科", "2026-01-01"),
                            List.of("41", "云汀市气象局", "部门", "", "", "")));
            sheet(workbook, Part.USERS, List.of(List.of("haiyang1", "陆明达")));
            sheet(
                    workbook,
                    Part.POSTS,
                    List.of(List.of("haiyang1", "412", "经办", "", ""), List.of("xitong", "412", "经办", "", "")));
        }
        return bytes.toByteArray();
    }

    private static void sheet(Workbook workbook, Part part, List<List<String>> rows) {
        var sheet = workbook.newWorksheet(part.text());
        for (var column = 0; column < part.heads().size(); column++) {
            sheet.value(0, column, part.heads().get(column));
            for (var row = 0; row < rows.size(); row++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
    }
}
