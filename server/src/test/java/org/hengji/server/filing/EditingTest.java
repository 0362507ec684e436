package org.hengji.server.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.plan.DepartmentPlan;
import org.hengji.server.TestDatabase;
import org.hengji.server.access.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.node.ObjectNode;

final class EditingTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static Office office;
    private UUID id;

    @BeforeAll
    static void open() {
        office = new Office(DATABASE);
    }

    @BeforeEach
    void begin() {
        id = office.filing(office.unit, Sheets.clean());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static final Set<String> EDITS = Set.of("key", "version", "unit", "fy", "edits", "why");

    private ObjectNode edit(Person person, ObjectNode body) {
        var reply = office.bean(Editing.class).edit(office.as(person), id, Body.of(body.toString(), EDITS));
        return Sheets.read(reply);
    }

    private ObjectNode edit(Edit... edits) {
        return edit(office.preparer, Sheets.edits(office.id(), office.find(id), edits));
    }

    private DepartmentPlan plan() {
        return (DepartmentPlan) office.form(id);
    }

    private String row(int index) {
        return "indicators[#" + plan().indicators().get(index).id().value() + "]";
    }

    private void refused(Person person, ObjectNode body, int status, String sentence) {
        assertThatThrownBy(() -> edit(person, body)).isInstanceOfSatisfying(ErrorResponseException.class, problem -> {
            assertThat(problem.getStatusCode().value()).isEqualTo(status);
            assertThat(problem.getBody().getDetail()).contains(sentence);
        });
    }

    @Test
    void an_edit_comes_back_with_findings_places_and_counts() {
        var reply = edit(Sheets.set("budget.byLevel.ownLevel", "1000.00", "1100.00"));
        assertThat(reply.get("version").asLong()).isEqualTo(1);
        assertThat(reply.get("applied").toString()).isEqualTo("[0]");
        assertThat(reply.get("changed").toString())
                .isEqualTo("[{\"path\":\"budget.byLevel.ownLevel\",\"text\":\"1100.00\"}]");
        assertThat(reply.get("summary").get("block").asInt()).isEqualTo(1);
        assertThat(reply.get("findings").get(0).get("place").stringValue()).isEqualTo("资金 · 市本级使用资金");
        assertThat(reply.get("findings").get(0).get("explained").isNull()).isTrue();
        assertThat(reply.get("sheet").isNull()).isTrue();
        assertThat(reply.get("filled").asInt())
                .isPositive()
                .isLessThanOrEqualTo(reply.get("fillable").asInt());
    }

    @Test
    void an_indicator_in_task_and_table_changes_in_both() {
        var reply = edit(Sheets.set(row(0) + ".target", "≥60", "≥70"));
        assertThat(reply.get("changed")).hasSize(2);
        assertThat(plan().tasks().getFirst().indicators().getFirst().target().raw())
                .isEqualTo("≥70");
    }

    @Test
    void a_name_is_typed_with_its_unit() {
        edit(Sheets.set(row(0) + ".name", "惠民演出场次(场)", "惠民演出人次(人次)"));
        assertThat(plan().indicators().getFirst().name().raw()).isEqualTo("惠民演出人次");
        assertThat(plan().indicators().getFirst().unit().raw()).isEqualTo("人次");
    }

    @Test
    void a_row_that_is_inserted_brings_the_table_anew() {
        var list = "tasks[#" + plan().tasks().getFirst().id().value() + "].indicators";
        var reply = edit(new Edit.Insert(Path.of(list), new RowId("k7f3q9ab"), RowId.NONE));
        assertThat(reply.get("sheet").stringValue()).contains(list + "[#k7f3q9ab].name");
    }

    /** Sends what a reply offers to take a write back. */
    private ObjectNode takeBack(ObjectNode reply) {
        var body = Sheets.head(office.id(), office.find(id));
        body.set("edits", reply.get("inverse"));
        return edit(office.preparer, body);
    }

    @Test
    void every_write_comes_with_what_takes_it_back_and_that_again() {
        var before = plan();
        var task = "tasks[#" + before.tasks().getFirst().id().value() + "]";
        var writes = List.of(
                edit(
                        Sheets.set("headcount", "20", "二十一"),
                        Sheets.set("goal", before.goal().raw(), "")),
                edit(Sheets.set(row(0) + ".name", "惠民演出场次(场)", "惠民演出人次(人次)")),
                edit(Sheets.set(row(2) + ".target", "≥98", "≥98万套")),
                edit(
                        new Edit.Insert(Path.of("indicators"), new RowId("k7f3q9ab"), RowId.NONE),
                        Sheets.set("indicators[#k7f3q9ab].name", "", "新的一行(场)")),
                edit(new Edit.Remove(Path.of(row(3)), "")),
                edit(new Edit.Move(Path.of(row(5)), RowId.NONE)),
                edit(new Edit.Remove(Path.of(task), "")));
        var after = plan();
        var forward = new ArrayList<ObjectNode>();
        writes.reversed().forEach(write -> forward.add(takeBack(write)));
        assertThat(plan()).isEqualTo(before);
        forward.reversed().forEach(this::takeBack);
        assertThat(plan()).isEqualTo(after);
    }

    @Test
    void what_changed_nothing_has_nothing_to_take_back() {
        assertThat(edit(Sheets.set("headcount", "20", "20")).get("inverse")).isEmpty();
    }

    @Test
    void what_another_wrote_meanwhile_is_not_taken_back() {
        var mine = edit(Sheets.set("headcount", "20", "21"));
        edit(office.colleague, Sheets.edits(office.id(), office.find(id), Sheets.set("headcount", "21", "22")));
        assertThat(takeBack(mine).get("refused").get(0).get("present").stringValue())
                .isEqualTo("22");
        assertThat(plan().headcount().raw()).isEqualTo("22");
    }

    @Test
    void a_row_is_removed_as_it_was_seen() {
        edit(new Edit.Remove(Path.of(row(2)), ""));
        assertThat(plan().indicators()).hasSize(6);
    }

    @Test
    void a_row_that_another_changed_is_not_removed_unseen() {
        var seen = office.find(id);
        var row = row(2);
        edit(office.colleague, Sheets.edits(office.id(), seen, Sheets.set(row + ".target", "≥98", "≥99")));
        var reply = edit(office.preparer, Sheets.edits(office.id(), seen, new Edit.Remove(Path.of(row), "")));
        assertThat(reply.get("refused").get(0).get("why").stringValue()).contains("别人刚改过");
        assertThat(plan().indicators()).hasSize(7);
    }

    @Test
    void a_cell_another_changed_is_told_with_value_and_name_and_the_rest_is_saved() {
        var seen = office.find(id);
        var row = row(2);
        edit(office.colleague, Sheets.edits(office.id(), seen, Sheets.set(row + ".target", "≥98", "≥20")));
        var reply = edit(
                office.preparer,
                Sheets.edits(
                        office.id(),
                        seen,
                        Sheets.set(row + ".target", "≥98", "≥18"),
                        Sheets.set("headcount", "20", "21")));
        var refused = reply.get("refused").get(0);
        assertThat(refused.get("present").stringValue()).isEqualTo("≥20");
        assertThat(refused.get("who").stringValue()).isEqualTo("周宁");
        assertThat(refused.get("when").stringValue()).isEqualTo("2025-03-10T02:00:00Z");
        assertThat(reply.get("applied").toString()).isEqualTo("[1]");
        assertThat(reply.get("changed").toString()).contains(row + ".target", "≥20", "headcount");
    }

    @Test
    void the_same_request_again_gets_the_same_reply_and_writes_nothing() {
        var body = Sheets.edits(office.id(), office.find(id), Sheets.set("headcount", "20", "21"));
        var first = edit(office.preparer, body);
        assertThat(edit(office.preparer, body)).isEqualTo(first);
        assertThat(office.find(id).version()).isEqualTo(1);
        assertThat(office.count("edit", id)).isEqualTo(1);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        var key = office.id();
        edit(office.preparer, Sheets.edits(key, office.find(id), Sheets.set("headcount", "20", "21")));
        refused(
                office.preparer,
                Sheets.edits(key, office.find(id), Sheets.set("headcount", "21", "22")),
                422,
                "已经用于另一次保存");
    }

    @Test
    void a_page_of_another_unit_or_year_writes_nothing() {
        var stale = Sheets.edits(office.id(), office.find(id), Sheets.set("headcount", "20", "21"));
        refused(office.preparer, stale.deepCopy().put("unit", office.other.id().toString()), 409, "别的单位");
        refused(office.preparer, stale.deepCopy().put("fy", 2024), 409, "2024 年");
        assertThat(office.count("edit", id)).isZero();
    }

    @Test
    void only_preparers_of_the_unit_write_and_others_do_not_see_it() {
        var body = Sheets.edits(office.id(), office.find(id), Sheets.set("headcount", "20", "21"));
        refused(office.head, body, 403, "经办");
        refused(office.stranger, body, 404, "没有这张表");
    }

    @Test
    void title_year_and_columns_the_form_does_not_have_stay() {
        var reply = edit(
                Sheets.set("title", "2025年市级部门整体预算绩效目标表", "甲"),
                Sheets.set("budget.total", "", "1"),
                Sheets.set("source.format", "", "1"));
        assertThat(reply.get("refused")).hasSize(3);
        assertThat(office.find(id).version()).isZero();
    }

    @Test
    void every_accepted_write_is_one_event() {
        edit(
                Sheets.set("headcount", "20", "21"),
                Sheets.set("goal", plan().goal().raw(), ""));
        edit(Sheets.set("headcount", "21", "21"));
        assertThat(office.acts(id)).containsExactly("filing.begin", "filing.edit");
        assertThat(office.trail().isWhole()).isTrue();
    }

    @Test
    void markup_zero_characters_and_formulas_are_kept_as_text() {
        edit(Sheets.set("goal", plan().goal().raw(), "=1+1<script>alert(1)</script>\u0000'; DROP TABLE filing; --"));
        var goal = plan().goal().raw();
        assertThat(goal).doesNotContain("<script>").contains("=1+1").contains("DROP TABLE");
        var html =
                office.bean(SheetHtml.class).of(Draft.of(plan(), office.find(id).ruleset()));
        assertThat(html).doesNotContain("<script");
    }

    @Test
    void a_request_beyond_the_limits_is_refused() {
        var body = Sheets.edits(office.id(), office.find(id), Sheets.set("goal", "", "长".repeat(20_001)));
        refused(office.preparer, body, 400, "太长");
        refused(office.preparer, Sheets.edits(office.id(), office.find(id)).put("more", 1), 400, "不认得 more");
    }

    @Test
    void without_a_scope_the_application_sees_nothing() {
        edit(Sheets.set("headcount", "20", "21"));
        var app = JdbcClient.create(DATABASE.app());
        for (var table : List.of("filing", "edit", "revision", "explanation", "reply", "audit_event", "unit")) {
            assertThat(app.sql("SELECT count(*) FROM " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
