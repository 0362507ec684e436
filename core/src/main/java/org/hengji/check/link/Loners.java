package org.hengji.check.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Prose;
import org.hengji.commitment.Wording;
import org.hengji.ruleset.Measures;

/** 落单的指标: key indicators the table does not name, and rows of the table no task names. */
final class Loners {

    private final List<IndicatorRow> keys = new ArrayList<>();
    private final List<IndicatorRow> rows = new ArrayList<>();
    private final Measures measures;
    private final Wording wording;
    private final List<CountedRow> countedKeys;
    private final List<CountedRow> countedRows;

    private Loners(Examination examination) {
        var names = Names.of(examination);
        for (var key : examination.keyRows()) {
            if (!key.name().isEmpty() && names.inTable(key).isEmpty()) {
                keys.add(key);
            }
        }
        for (var row : examination.tableRows()) {
            if (!row.name().isEmpty() && names.inTasks(row).isEmpty()) {
                rows.add(row);
            }
        }
        measures = examination.ruleset().measures();
        wording = Prose.of(examination).wording();
        countedKeys = CountedRow.of(keys, measures, wording);
        countedRows = CountedRow.of(rows, measures, wording);
    }

    static Loners of(Examination examination) {
        return examination.shared(Loners.class, Loners::new);
    }

    List<IndicatorRow> keys() {
        return keys;
    }

    List<IndicatorRow> rows() {
        return rows;
    }

    /** The row of the table that is likely meant by a key indicator: same unit and same number. */
    Optional<IndicatorRow> twin(IndicatorRow key) {
        return twin(key, countedRows);
    }

    /** The key indicator that likely means a row of the table. */
    Optional<IndicatorRow> twinOf(IndicatorRow row) {
        return twin(row, countedKeys);
    }

    private Optional<IndicatorRow> twin(IndicatorRow one, List<CountedRow> others) {
        return CountedRow.of(one, measures, wording)
                .flatMap(row -> others.stream()
                        .filter(other -> other.unit().equals(row.unit()) && other.isSameNumber(row))
                        .max(Comparator.comparingInt(other -> other.name().shared(row.name())))
                        .map(CountedRow::row));
    }
}
