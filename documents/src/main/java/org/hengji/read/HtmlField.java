package org.hengji.read;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** 网页录入框: what a saved page of a system shows in its fields. */
final class HtmlField {

    private HtmlField() {}

    /** Empty for what is no field; its text is then what it holds. */
    static Optional<String> shown(Element element) {
        return switch (element.normalName()) {
            case "input" -> Optional.of(input(element));
            case "select" -> Optional.of(chosen(element));
            default -> Optional.empty();
        };
    }

    private static String input(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "hidden", "submit", "button", "reset", "image", "file", "password" -> "";
            case "checkbox", "radio" -> input.hasAttr("checked") ? "☑" : "□";
            default -> input.attr("value");
        };
    }

    private static String chosen(Element select) {
        var options = select.children();
        return options.stream()
                .filter(option -> option.hasAttr("selected"))
                .findFirst()
                .or(() -> options.stream().findFirst())
                .map(Element::text)
                .orElse("");
    }
}
