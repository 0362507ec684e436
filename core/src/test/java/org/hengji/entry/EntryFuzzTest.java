package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Target;
import org.hengji.money.Yuan;
import org.hengji.time.FiscalYear;

/** Whatever bytes are typed into a cell, each door answers with a cell, keeps the text, and reads its own print alike. */
class EntryFuzzTest {

    private static final List<Class<?>> TYPES =
            List.of(String.class, Target.class, Yuan.class, Integer.class, BigDecimal.class, FiscalYear.class);

    @FuzzTest(maxDuration = "10m")
    void anything_typed_makes_a_cell(byte[] typed) {
        var raw = new String(typed, StandardCharsets.UTF_8);
        for (var type : TYPES) {
            var cell = Entry.read(type, raw, Source.TYPED);
            assertThat(cell).isNotInstanceOf(Cell.Absent.class);
            assertThat(Entry.read(type, cell.raw(), Source.TYPED)).isEqualTo(cell);
        }
    }
}
