package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Scale;
import org.hengji.time.FiscalYear;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void every_type_has_its_door() {
        assertThat(Entry.read(String.class, "甲", Source.TYPED)).isEqualTo(Cell.known("甲", "甲"));
        assertThat(Entry.read(Yuan.class, "1", Source.TYPED)).isEqualTo(Cell.known(Yuan.ofWan("1"), "1"));
        assertThat(Entry.read(Target.class, "≥1", Source.TYPED))
                .isEqualTo(Cell.known(new Target.Quantity(Comparator.AT_LEAST, BigDecimal.ONE, Scale.ONE, ""), "≥1"));
        assertThat(Entry.read(Integer.class, "1", Source.TYPED)).isEqualTo(Cell.known(1, "1"));
        assertThat(Entry.read(BigDecimal.class, "1", Source.TYPED)).isEqualTo(Cell.known(BigDecimal.ONE, "1"));
        assertThat(Entry.read(FiscalYear.class, "2025", Source.TYPED))
                .isEqualTo(Cell.known(new FiscalYear(2025), "2025"));
    }

    @Test
    void amounts_are_in_the_unit_of_the_source() {
        var inYuan = new Source("text", true, MoneyUnit.YUAN, List.of());

        assertThat(Entry.read(Yuan.class, "10000", inYuan)).isEqualTo(Cell.known(Yuan.ofWan("1"), "10000"));
    }

    @Test
    void there_is_no_door_for_anything_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.read(Object.class, "1", Source.TYPED))
                .withMessageContaining("Object");
    }
}
