package org.hengji.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** 手: what a person does at the official table, counted: keys, clicks. */
final class Hands {

    private final Page page;
    private int keys;
    private int clicks;

    Hands(Page page) {
        this.page = page;
    }

    int keys() {
        return keys;
    }

    int clicks() {
        return clicks;
    }

    Hands press(String key) {
        page.keyboard().press(key);
        keys++;
        return this;
    }

    Hands press(String key, int times) {
        for (var i = 0; i < times; i++) {
            press(key);
        }
        return this;
    }

    Hands type(String text) {
        page.keyboard().type(text);
        keys += text.length();
        return this;
    }

    Hands click(Locator what) {
        what.click();
        clicks++;
        return this;
    }

    /** Presses Tab until what has the focus fits; nobody who sees the page would go on for longer than that. */
    Hands tabTo(String selector) {
        var most = 60;
        for (var i = 0; i < most && !isFocused(selector); i++) {
            press("Tab");
        }
        if (!isFocused(selector)) {
            throw new AssertionError("not reached by " + most + " tabs: " + selector);
        }
        return this;
    }

    /** Goes round the parts of the page by F6. */
    Hands goTo(String selector) {
        var most = 8;
        for (var i = 0; i < most && !isFocused(selector); i++) {
            press("F6");
        }
        return tabTo(selector);
    }

    private boolean isFocused(String selector) {
        return Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector));
    }

    /** The keys that lead from what is there to what should be there: what {@code wanted} says, typed over. */
    Hands retype(UnaryOperator<String> wanted) {
        return type(wanted.apply(focused().orElse("")));
    }

    /** The text of the cell the person is in. */
    Optional<String> focused() {
        return Optional.ofNullable((String) page.evaluate("() => document.activeElement.value"));
    }
}
