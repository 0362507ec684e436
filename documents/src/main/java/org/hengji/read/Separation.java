package org.hengji.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.stream.Stream;

/**
 * 分隔符: how well a character parts the first lines of a text.
 *
 * @param columns the most frequent number of cells above one; 1 when it parts nothing
 * @param alike how many rows have that number
 * @param rows how many rows were looked at, blank ones left out
 */
record Separation(char separator, int columns, int alike, int rows) {

    private static final int SAMPLE = 1 << 16;
    private static final Comparator<Separation> BETTER =
            Comparator.comparingInt(Separation::alike).thenComparingInt(Separation::columns);

    /** The comma when nothing parts better. */
    static Separation best(String text) {
        var sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        return Stream.of(',', ';', '\t')
                .map(separator -> of(sample, separator))
                .reduce((one, other) -> BETTER.compare(other, one) > 0 ? other : one)
                .orElseThrow();
    }

    private static Separation of(String text, char separator) {
        var widths = new HashMap<Integer, Integer>();
        var rows = 0;
        var cells = 1;
        var quoted = false;
        var cell = 0;
        for (var at = 0; at <= text.length(); at++) {
            var each = at < text.length() ? text.charAt(at) : '\n';
            if (each == '"') {
                quoted = !quoted && (at == cell || text.charAt(at - 1) == '"');
            } else if (each == separator && !quoted) {
                cells++;
                cell = at + 1;
            } else if (at == text.length() || !quoted && Lines.breakAt(text, at) > 0) {
                rows += cells > 1 || at > cell ? 1 : 0;
                widths.merge(cells, 1, Integer::sum);
                cells = 1;
                cell = at + 1;
            }
        }
        widths.remove(1);
        var most = widths.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue() * SAMPLE + entry.getKey()));
        return most.isEmpty()
                ? new Separation(separator, 1, 0, rows)
                : new Separation(separator, most.get().getKey(), most.get().getValue(), rows);
    }
}
