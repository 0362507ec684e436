package org.hengji.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** 标签与值: rows in which a label announces what stands to its right, or below it. */
final class Fields {

    /** 栏值: the text a label announced, and its row. */
    record Value(String text, int row) {}

    private final Map<String, Value> values = new LinkedHashMap<>();
    private Optional<String> open = Optional.empty();

    /** Reads one row of labels and values; what is no value of any label stays unplaced. */
    void read(Sheet.Line line) {
        var label = Optional.<String>empty();
        for (var column : line.filled()) {
            if (line.isLabel(column)) {
                open = Optional.empty();
                label = announced(line, column);
                continue;
            }
            if (label.isEmpty() && keepsPair(line, column)) {
                continue;
            }
            if (label.isEmpty() && (open.isEmpty() || line.filled().size() > 1)) {
                continue;
            }
            var role = label.or(() -> open).orElseThrow();
            if (keep(role, line.text(column), line.number())) {
                line.place(column);
            }
            open = isLong(role) ? Optional.of(role) : Optional.empty();
            label = Optional.empty();
        }
        open = label.filter(Fields::isLong).or(() -> open);
    }

    /** 标签：值 in one cell. */
    private boolean keepsPair(Sheet.Line line, int column) {
        var pair = line.pair(column);
        pair.filter(value -> keep(value.role(), value.text(), line.number())).ifPresent(_ -> line.place(column));
        return pair.isPresent();
    }

    /** A label's role, when it announces a value; headings and ignored labels announce none. */
    private Optional<String> announced(Sheet.Line line, int column) {
        var role = line.role(column);
        if (role.equals("ignored")) {
            return Optional.empty();
        }
        line.place(column);
        if (role.startsWith("heading.") || role.startsWith("tasks.") || role.startsWith("indicators.")) {
            return Optional.empty();
        }
        var next = nextFilled(line, column);
        var headsAmounts = next >= 0 && line.role(next).equals("heading.amount");
        if (headsAmounts) {
            return Optional.empty();
        }
        values.putIfAbsent(role, new Value("", line.number()));
        return Optional.of(role);
    }

    private static int nextFilled(Sheet.Line line, int column) {
        for (var each : line.filled()) {
            if (each > column) {
                return each;
            }
        }
        return -1;
    }

    /** Whether the text has found its place; a second value of a short field has none. */
    private boolean keep(String role, String text, int row) {
        var present = values.get(role);
        if (present == null || present.text().isEmpty()) {
            values.put(role, new Value(text, row));
            return true;
        }
        if (isLong(role)) {
            values.put(role, new Value(present.text() + "\n" + text, present.row()));
        }
        return isLong(role) || present.text().equals(text);
    }

    /** Only the goal runs on over rows. */
    private static boolean isLong(String role) {
        return role.equals("goal");
    }

    Optional<Value> value(String role) {
        return Optional.ofNullable(values.get(role));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }
}
