package org.hengji.server.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hengji.edit.Edits;
import org.hengji.edit.Identities;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.json.FormJson;
import org.hengji.plan.DepartmentPlan;
import org.hengji.server.TestDatabase;
import org.hengji.server.database.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HistoryTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Set<String> EDITS = Set.of("key", "version", "unit", "fy", "edits", "why");
    private static final Set<String> RESTORATION = Set.of("key", "version", "unit", "fy", "to");

    private static Office office;
    private UUID id;

    @BeforeAll
    static void open() {
        office = new Office(DATABASE);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void begin() {
        id = office.filing(office.unit, Sheets.clean());
    }

    private void edit(String why, Edit... edits) {
        var body = Sheets.edits(office.id(), office.find(id), edits).put("why", why);
        office.bean(Editing.class).edit(office.as(office.preparer), id, Body.of(body.toString(), EDITS));
    }

    private void restore(long to) {
        var body = Sheets.head(office.id(), office.find(id)).put("to", to);
        office.bean(Editing.class).restore(office.as(office.preparer), id, Body.of(body.toString(), RESTORATION));
    }

    private String at(long version) {
        return office.scoped(
                Scope.whole(Office.REGION),
                () -> FormJson.text(office.bean(Past.class)
                        .at(office.bean(Filings.class).find(id).orElseThrow(), version)));
    }

    private String present() {
        return FormJson.text(office.form(id));
    }

    @Test
    void a_version_says_who_changed_what_when_and_why() {
        edit("应用修改建议", Sheets.set("budget.byLevel.ownLevel", "1000.00", "900.00"), Sheets.set("headcount", "20", ""));
        var version =
                office.bean(History.class).of(office.as(office.preparer), id).getFirst();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.who()).isEqualTo("何敏");
        assertThat(version.why()).isEqualTo("应用修改建议");
        assertThat(version.sentences())
                .containsExactly("把“资金 · 市本级使用资金”从 1000.00 改为 900.00", "清空了“基本信息 · 财政供养人员数”，原来是 20");
    }

    @Test
    void two_versions_compare_place_by_place() {
        edit("", Sheets.set("headcount", "20", "21"));
        edit("", Sheets.set("headcount", "21", "22"), Sheets.set("budget.income.other", "50.00", "60.00"));
        var lines = office.bean(History.class).compare(office.as(office.head), id, 0, 2);
        assertThat(lines)
                .containsExactly(
                        new History.Line("基本信息 · 财政供养人员数", "20", "22"),
                        new History.Line("资金 · 其他资金", "50.00", "60.00"));
    }

    @Test
    void what_stood_there_is_put_back_and_the_history_goes_on() {
        var before = present();
        edit("", Sheets.set("headcount", "20", "21"));
        edit("", new Edit.Insert(Path.of("indicators"), new RowId("k7f3q9ab"), RowId.NONE));
        restore(0);
        assertThat(present()).isEqualTo(before);
        assertThat(office.find(id).version()).isEqualTo(3);
        assertThat(office.acts(id)).endsWith("filing.edit", "filing.edit", "filing.restore");
    }

    @Test
    void after_any_history_the_form_is_what_its_edits_make_of_its_beginning() {
        for (var seed = 0; seed < 12; seed++) {
            id = office.filing(office.unit, Sheets.clean());
            var chance = new Random(seed);
            var seen = new ArrayList<>(List.of(present()));
            for (var i = 0; i < 12; i++) {
                edit("", any((DepartmentPlan) office.form(id), chance), any((DepartmentPlan) office.form(id), chance));
                if (office.find(id).version() == seen.size()) {
                    seen.add(present());
                }
            }
            for (var version = 0; version < seen.size(); version++) {
                assertThat(at(version)).isEqualTo(seen.get(version));
            }
            restore(seen.size() / 2);
            assertThat(said(present())).isEqualTo(said(seen.get(seen.size() / 2)));
        }
    }

    /** The form without the notes about what was typed, which are of every version. */
    private static String said(String json) {
        return json.substring(0, json.indexOf("\"source\""));
    }

    private static Edit any(DepartmentPlan plan, Random chance) {
        var rows = plan.indicators();
        var id = rows.isEmpty()
                ? RowId.NONE
                : rows.get(chance.nextInt(rows.size())).id();
        var row = Path.of("indicators").row(id);
        if (id.isNone() || chance.nextInt(5) == 0) {
            return new Edit.Insert(Path.of("indicators"), Identities.next(chance), id);
        }
        var texts = List.of("", "甲", "≥3 场", "12.50", "—", "<b>粗</b>", "乙（场）");
        return switch (chance.nextInt(5)) {
            case 0 -> new Edit.Move(row, RowId.NONE);
            case 1 -> new Edit.Remove(row, "");
            default -> {
                var path = chance.nextInt(3) == 0
                        ? Path.of("budget.income.other")
                        : row.child(chance.nextBoolean() ? "name" : "target");
                var before = Edits.text(Forms.cell(plan, path).orElseThrow());
                yield new Edit.Set(path, before, texts.get(chance.nextInt(texts.size())));
            }
        };
    }
}
