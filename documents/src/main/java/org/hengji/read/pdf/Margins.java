package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 页眉页脚: page numbers go, and what every page repeats in its margin is kept once. */
final class Margins {

    private static final double UPPER = 0.1;
    private static final double LOWER = 0.9;
    private static final Pattern NUMBER = Pattern.compile(
            "[-—–·~ ]*第? ?\\d{1,4} ?页?[-—–·~ ]*|第? ?\\d{1,4} ?页?[ ,，/／·]*(?:共|of)? ?\\d{1,4} ?页?",
            Pattern.CASE_INSENSITIVE);

    /** What a browser prints around a page: day and hour, the address. */
    private static final Pattern BROWSER = Pattern.compile(".*\\w+://.*|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}[, ].*");

    private Margins() {}

    static List<Item> without(List<Item> items) {
        var seen = new HashSet<String>();
        var kept = new ArrayList<Item>();
        for (var item : items) {
            if (!(item instanceof Item.Words words) || !isRepeated(words, seen)) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static boolean isRepeated(Item.Words words, Set<String> seen) {
        if (words.share() > UPPER && words.share() < LOWER) {
            return false;
        }
        return NUMBER.matcher(words.text()).matches()
                || BROWSER.matcher(words.text()).matches()
                || !seen.add(Math.round(words.top() / 4) + " " + words.text().replaceAll("\\d+", "#"))
                        && words.page() > 1;
    }
}
