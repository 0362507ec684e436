package org.hengji.read;

import java.util.Locale;

/** 格式: how a text is to be read. */
enum Format {
    TEXT,
    CSV,
    MARKDOWN,
    HTML,
    JSON;

    static Format of(String name, String text) {
        var extension = extension(name);
        if (extension.equals("json") || JsonMatrix.isLikely(text)) {
            return JSON;
        }
        if (isHtml(extension, text)) {
            return HTML;
        }
        if (extension.equals("md") || extension.equals("markdown") || Markdown.isLikely(text)) {
            return MARKDOWN;
        }
        return extension.equals("csv") || Csv.isLikely(text) ? CSV : TEXT;
    }

    private static boolean isHtml(String extension, String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        var table = has(text, "<table") && has(text, "<tr") && (has(text, "<td") || has(text, "<th"));
        return switch (extension) {
            case "html", "htm", "xhtml" -> true;
            case "csv", "tsv" -> isPage(text);
            case "md", "markdown" -> isPage(text) || table && !Markdown.isLikely(text);
            default -> isPage(text) || table;
        };
    }

    private static boolean isPage(String text) {
        var first = Blanks.skip(text, 0);
        return first < text.length() && text.charAt(first) == '<' && (has(text, "<html") || has(text, "<table"));
    }

    private static boolean has(String text, String tag) {
        for (var at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
