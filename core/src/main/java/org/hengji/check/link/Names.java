package org.hengji.check.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Prose;
import org.hengji.commitment.Grams;

/** 指标名称: the names of the rows of a form, folded once for all link checks. */
final class Names {

    /** A row with the words of its name. */
    record Named(IndicatorRow row, Grams grams) {}

    private final List<Named> all = new ArrayList<>();
    private final Map<String, List<IndicatorRow>> table = new HashMap<>();
    private final Map<String, List<IndicatorRow>> keys = new HashMap<>();

    private Names(Examination examination) {
        var wording = Prose.of(examination).wording();
        for (var row : examination.rows()) {
            all.add(new Named(row, wording.of(row.name())));
        }
        file(examination.tableRows(), table);
        file(examination.keyRows(), keys);
    }

    static Names of(Examination examination) {
        return examination.shared(Names.class, Names::new);
    }

    /** Every indicator to be judged once. */
    List<Named> all() {
        return all;
    }

    /** The rows of the table with the name of a key indicator, none for a blank name. */
    List<IndicatorRow> inTable(IndicatorRow key) {
        return table.getOrDefault(key.nameLabel(), List.of());
    }

    /** The key indicators with the name of a row of the table. */
    List<IndicatorRow> inTasks(IndicatorRow row) {
        return keys.getOrDefault(row.nameLabel(), List.of());
    }

    private static void file(List<IndicatorRow> rows, Map<String, List<IndicatorRow>> byName) {
        for (var row : rows) {
            if (!row.name().isEmpty()) {
                byName.computeIfAbsent(row.nameLabel(), _ -> new ArrayList<>(1)).add(row);
            }
        }
    }
}
