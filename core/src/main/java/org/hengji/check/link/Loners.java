package org.hengji.check.link;

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

    private final List<IndicatorRow> keys;
    private final List<IndicatorRow> rows;
    private final Measures measures;
    private final Wording wording;

    private Loners(Examination examination) {
        var names = Names.of(examination);
        keys = examination.keyRows().stream()
                .filter(key -> !key.name().isEmpty() && names.inTable(key).isEmpty())
                .toList();
        rows = examination.tableRows().stream()
                .filter(row -> !row.name().isEmpty() && names.inTasks(row).isEmpty())
                .toList();
        measures = examination.ruleset().measures();
        wording = Prose.of(examination).wording();
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
        return twin(key, rows);
    }

    /** The key indicator that likely means a row of the table. */
    Optional<IndicatorRow> twinOf(IndicatorRow row) {
        return twin(row, keys);
    }

    private Optional<IndicatorRow> twin(IndicatorRow one, List<IndicatorRow> others) {
        var counted = CountedRow.of(one, measures, wording);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        return others.stream()
                .map(other -> CountedRow.of(other, measures, wording))
                .flatMap(Optional::stream)
                .filter(other -> other.unit().equals(counted.get().unit()) && other.isSameNumber(counted.get()))
                .max(Comparator.comparingInt(
                        other -> other.name().shared(counted.get().name())))
                .map(CountedRow::row);
    }
}
