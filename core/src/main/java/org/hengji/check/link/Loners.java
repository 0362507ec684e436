package org.hengji.check.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Prose;

/** 落单的指标: key indicators the table does not name, and rows of the table no task names. */
final class Loners {

    private final List<IndicatorRow> keys;
    private final List<IndicatorRow> rows;
    private final Function<IndicatorRow, Optional<CountedRow>> counted;
    private final List<CountedRow> countedKeys;
    private final List<CountedRow> countedRows;

    private Loners(Examination examination) {
        var names = Names.of(examination);
        keys = examination.keyRows().stream()
                .filter(key -> !key.name().isEmpty() && names.inTable(key).isEmpty())
                .toList();
        rows = examination.tableRows().stream()
                .filter(row -> !row.name().isEmpty() && names.inTasks(row).isEmpty())
                .toList();
        var measures = examination.ruleset().measures();
        var wording = Prose.of(examination).wording();
        counted = row -> CountedRow.of(row, measures, wording);
        countedKeys = keys.stream().map(counted).flatMap(Optional::stream).toList();
        countedRows = rows.stream().map(counted).flatMap(Optional::stream).toList();
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
        return counted.apply(one)
                .flatMap(row -> others.stream()
                        .filter(other -> other.unit().equals(row.unit()) && other.isSameNumber(row))
                        .max(Comparator.comparingInt(other -> other.name().shared(row.name())))
                        .map(CountedRow::row));
    }
}
