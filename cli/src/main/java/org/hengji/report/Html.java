package org.hengji.report;

/** 网页文字: elements one after the other, every text escaped. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    void open(String tag) {
        html.append('<').append(tag).append(">\n");
    }

    void open(String tag, String style) {
        html.append('<').append(tag).append(" class=\"").append(style).append("\">\n");
    }

    void close(String tag) {
        html.append("</").append(tag).append(">\n");
    }

    /** An element that holds nothing but text; none where there is no text. */
    void element(String tag, String style, String text) {
        if (text.isEmpty()) {
            return;
        }
        html.append('<').append(tag);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(tag).append(">\n");
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        Printable.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
