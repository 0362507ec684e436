package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Story 9: an input method composes in cells nobody has opened; no letter is lost, doubled or left in Latin. */
@InBrowser
class ComposingTest {

    private static final int TIMES = 200;
    private static final List<String> PINYIN =
            List.of("x", "xu", "xue", "xue's", "xue'shu", "xue'shu'jiao", "xue'shu'jiao'liu");
    private static final String WORD = "学术交流";

    @Test
    void two_hundred_compositions_are_two_hundred_words(Desk desk) {
        var sheet = Sheet.first(desk, "jingban101004");
        var method = desk.context().newCDPSession(desk.page());
        var hands = new Hands(desk.page());
        var cells = sheet.page().locator("#sheet textarea.cell").count();
        var wrong = new ArrayList<String>();
        for (var i = 0; i < TIMES; i++) {
            var cell = sheet.page().locator("#sheet textarea.cell").nth(i % cells);
            sheet.enter(cell);
            var word = WORD + i;
            compose(method, word);
            // The candidate is confirmed by Enter; the key belongs to the input method and must not leave the cell.
            desk.page().evaluate("""
                    () => document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
                        {key: 'Enter', keyCode: 229, bubbles: true, cancelable: true, isComposing: true}))
                    """);
            if (!hands.focused().equals(Optional.of(word))) {
                wrong.add(i + ": " + hands.focused());
            }
        }
        assertThat(wrong).as("of %d compositions", TIMES).isEmpty();
        hands.press("Tab");
        sheet.saved();
        var kept = sheet.texts().values().stream()
                .filter(text -> String.valueOf(text).startsWith(WORD))
                .count();
        assertThat(kept)
                .as("cells that hold a composed word on the server")
                .isGreaterThanOrEqualTo(Math.min(cells, TIMES));
        assertThat(sheet.texts().values())
                .noneMatch(text -> String.valueOf(text).contains("xue"));
    }

    /** As an input method does: the letters grow, then the word takes their place. */
    private static void compose(CDPSession method, String word) {
        for (var letters : PINYIN) {
            method.send("Input.imeSetComposition", composition(letters));
        }
        var text = new JsonObject();
        text.addProperty("text", word);
        method.send("Input.insertText", text);
    }

    private static JsonObject composition(String letters) {
        var composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        return composition;
    }
}
