package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Undo and redo go over everything: texts, rows, fixes. */
@InBrowser
class UndoTest {

    private static final int STEPS = 6;

    @Test
    void every_step_is_taken_back_and_made_again(Desk desk) {
        var sheet = Sheet.first(desk, "jingban101002");
        var hands = new Hands(desk.page());
        var before = sheet.texts();
        sheet.write("headcount", "77").saved();
        sheet.write("goal", "全年培训教师不少于 260 人次。").saved();
        var target = sheet.paths(".target").getLast();
        sheet.enter(sheet.cell(target));
        hands.press("Insert");
        sheet.settled();
        hands.type("≥3").press("Tab");
        sheet.saved();
        sheet.enter(sheet.cell(target));
        hands.press("Control+Delete");
        sheet.settled();
        hands.press("Delete");
        sheet.settled();
        var after = sheet.texts();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.get("headcount")).isEqualTo("77");
        assertThat(after.containsKey(target)).isFalse();
        hands.press("Control+z", STEPS);
        desk.page().waitForCondition(() -> sheet.texts().equals(before));
        hands.press("Control+y", STEPS);
        desk.page().waitForCondition(() -> sheet.texts().equals(after));
        hands.press("Control+z", STEPS);
        desk.page().waitForCondition(() -> sheet.texts().equals(before));
        assertThat(hands.clicks()).isZero();
    }
}
