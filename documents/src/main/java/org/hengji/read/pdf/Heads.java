package org.hengji.read.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** 续页表头: rows at the top of a page that only print again what stood above. */
final class Heads {

    private static final int MOST = 3;
    private static final Pattern FIGURE = Pattern.compile("[≥≤><=≅~约]?[\\d.,－-]+\\D{0,2}");

    private Heads() {}

    static int repeated(List<List<Slot>> rows, List<List<Slot>> more) {
        for (var count = Math.min(MOST, more.size() - 1); count > 0; count--) {
            for (var from = 0; from + count <= rows.size(); from++) {
                if (isRepeated(rows.subList(from, from + count), more.subList(0, count))) {
                    return count;
                }
            }
        }
        return 0;
    }

    private static boolean isRepeated(List<List<Slot>> above, List<List<Slot>> heads) {
        for (var at = 0; at < heads.size(); at++) {
            if (!isRepeatedRow(above.get(at), heads.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRepeatedRow(List<Slot> above, List<Slot> head) {
        var same = 0;
        for (var at = 0; at < head.size(); at++) {
            if (at > 0 && head.get(at) == head.get(at - 1)) {
                continue;
            }
            var text = head.get(at).text();
            if (!text.isEmpty()
                    && (!text.equals(above.get(at).text())
                            || FIGURE.matcher(text).matches())) {
                return false;
            }
            same += text.isEmpty() ? 0 : 1;
        }
        return same > 1;
    }
}
