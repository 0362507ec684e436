package org.hengji.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** 网页的树: parsed within limits, and what of it is seen. */
final class HtmlTree {

    private static final Set<String> UNSEEN = Set.of(
            "head", "script", "style", "noscript", "template", "iframe", "object", "svg", "title", "meta", "link");

    private HtmlTree() {}

    static Element body(String text) throws Refusal {
        checkSize(text);
        try (var parser = new StreamParser(Parser.htmlParser()).parse(text, "")) {
            var count = 0;
            for (var elements = parser.iterator(); elements.hasNext(); elements.next()) {
                Limits.markup(++count);
            }
            return parser.document().body();
        }
    }

    /** A tag or an attribute of two characters grows to a hundred bytes, so they are counted before anything is parsed. */
    private static void checkSize(String text) throws Refusal {
        var tags = 0;
        var words = 0;
        var parted = true;
        for (var at = 0; at < text.length(); at++) {
            var each = text.charAt(at);
            var parts = Blanks.is(each) || "/=\"'<>".indexOf(each) >= 0;
            tags += each == '<' ? 1 : 0;
            words += parted && !parts ? 1 : 0;
            parted = parts;
        }
        Limits.markup(tags);
        Limits.words(words);
    }

    static boolean isHidden(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        var rules = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return rules.contains("display:none") || rules.contains("visibility:hidden") || rules.contains("mso-hide:all");
    }

    /** The rows as they are shown: head, bodies, foot, wherever the source has them. */
    static List<Element> rows(Element table) {
        return Stream.of("thead", "tbody", "tfoot")
                .flatMap(part -> table.children().stream().filter(child -> belongs(child, part)))
                .filter(child -> !isHidden(child))
                .flatMap(part -> part.nameIs("tr") ? Stream.of(part) : part.children().stream())
                .filter(row -> row.nameIs("tr") && !isHidden(row) && !isRuler(row))
                .toList();
    }

    /** The last row of tables saved by Word, without height and text: it only says how wide the columns are. */
    private static boolean isRuler(Element row) {
        return row.attr("height").equals("0") && !row.hasText();
    }

    private static boolean belongs(Element child, String part) {
        return child.nameIs(part) || child.nameIs("tr") && part.equals("tbody");
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> (cell.nameIs("td") || cell.nameIs("th")) && !isHidden(cell))
                .toList();
    }
}
