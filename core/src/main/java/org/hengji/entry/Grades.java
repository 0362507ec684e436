package org.hengji.entry;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** 分级标准: grades written into a value, such as 达成：…；基本达成：…；未达成：…. */
final class Grades {

    private static final Pattern PARTS = Pattern.compile("[；;\n]");
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 10;

    private Grades() {}

    /** The grades, at least two, each a short name, a colon and what it asks; none where any part is something else. */
    static List<String> in(String text) {
        if (!isParted(text)) {
            return List.of();
        }
        var parts = Arrays.stream(PARTS.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() >= FEWEST && parts.stream().allMatch(Grades::isGrade) ? parts : List.of();
    }

    private static boolean isParted(String text) {
        return text.indexOf('；') >= 0 || text.indexOf(';') >= 0 || text.indexOf('\n') >= 0;
    }

    private static boolean isGrade(String part) {
        var colon = Math.max(part.indexOf('：'), part.indexOf(':'));
        return colon > 0 && colon <= LONGEST_NAME && colon < part.length() - 1;
    }
}
