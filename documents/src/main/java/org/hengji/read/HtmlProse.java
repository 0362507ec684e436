package org.hengji.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** 网页文字: what a browser would show of a cell or a paragraph, a line end for each block and {@code br}. */
final class HtmlProse {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** From the radicals on, characters are as wide as high and a line end between two of them is no space. */
    private static final char WIDE = '\u2E80';

    private final StringBuilder text = new StringBuilder();
    private final List<Element> tables = new ArrayList<>();
    private boolean gap;
    private boolean broken;

    /** The tables met on the way; their words are left out. */
    List<Element> tables() {
        return tables;
    }

    /** Hands out what was gathered and begins anew. A cell of nothing but no-break spaces is an empty one. */
    String take() {
        var taken = Blanks.strip(text.toString());
        text.setLength(0);
        gap = false;
        broken = false;
        return taken.chars().allMatch(each -> each == '\u00A0' || Blanks.is((char) each)) ? "" : taken;
    }

    void add(Element element) {
        if (element.isBlock()) {
            block();
        }
        var shown = HtmlField.shown(element);
        if (shown.isPresent()) {
            add(shown.get(), false);
        } else if (element.nameIs("br") || element.nameIs("hr")) {
            line();
        } else if (element.nameIs("sup") && isFigure(element.ownText())) {
            element.ownText().chars().forEach(each -> put(SUPERSCRIPTS.charAt(each - '0')));
        } else {
            var kept = element.nameIs("pre") || element.nameIs("textarea");
            element.childNodes().forEach(child -> add(child, kept));
        }
        if (element.isBlock()) {
            block();
        }
    }

    private void add(Node node, boolean kept) {
        if (node instanceof TextNode words) {
            add(words.getWholeText(), kept);
        } else if (node instanceof Element element && !HtmlTree.isHidden(element)) {
            addSeen(element);
        }
    }

    private void addSeen(Element element) {
        if (element.nameIs("table")) {
            tables.add(element);
            block();
        } else {
            add(element);
        }
    }

    void add(String words, boolean kept) {
        for (var at = 0; at < words.length(); at++) {
            var each = words.charAt(at);
            if (kept && each == '\n') {
                line();
            } else if (Blanks.is(each)) {
                gap = true;
                broken |= each == '\n';
            } else {
                put(each);
            }
        }
    }

    private void put(char each) {
        var last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        if (gap && last != '\n' && !(broken && last >= WIDE && each >= WIDE)) {
            text.append(' ');
        }
        gap = false;
        broken = false;
        text.append(each);
    }

    private void line() {
        gap = false;
        broken = false;
        text.append('\n');
    }

    private void block() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            line();
        }
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }
}
