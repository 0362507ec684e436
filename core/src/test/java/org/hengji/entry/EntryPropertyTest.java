package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.hengji.form.Cell;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Fastest;

class EntryPropertyTest {

    @Property
    void a_quantity_that_is_printed_is_read_back(@ForAll("quantities") Target.Quantity quantity) {
        assertThat(Targets.read(print(quantity)).known()).hasValue(quantity);
    }

    @Property
    void width_blanks_and_invisible_characters_change_nothing(
            @ForAll("quantities") Target.Quantity quantity, @ForAll("noises") String noise) {
        var wide = print(quantity)
                .chars()
                .mapToObj(c -> noise + (char) (c > ' ' && c < 0x7F ? c + '！' - '!' : c))
                .collect(Collectors.joining());

        assertThat(Targets.read(wide).known()).hasValue(quantity);
        assertThat(Targets.read("\u00A0" + print(quantity) + "\u3000").known()).hasValue(quantity);
    }

    @Property
    void an_amount_that_is_printed_is_read_back(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(2) BigDecimal yuan,
            @ForAll MoneyUnit unit) {
        var amount = new Yuan(yuan);
        var printed = unit.fromYuan(amount.amount()).toPlainString();

        assertThat(Amounts.read(printed, unit).known()).hasValue(amount);
        assertThat(Amounts.read(printed + unit.text(), MoneyUnit.YUAN).known()).hasValue(amount);
    }

    @Property
    void an_amount_finer_than_a_fen_is_never_rounded(
            @ForAll @BigRange(min = "0", max = "9999") @Scale(4) BigDecimal yuan) {
        var isExact = yuan.compareTo(yuan.setScale(2, RoundingMode.DOWN)) == 0;

        assertThat(Amounts.read(yuan.toPlainString(), MoneyUnit.YUAN).isKnown()).isEqualTo(isExact);
    }

    @Property(tries = 3000)
    void whatever_is_typed_makes_a_cell_that_keeps_it(@ForAll("typed") String raw) {
        for (var cell : new Cell<?>[] {
            Targets.read(raw),
            Texts.read(raw),
            Amounts.read(raw, MoneyUnit.WAN),
            Numbers.count(raw),
            Numbers.points(raw),
            Numbers.year(raw)
        }) {
            assertThat(cell.raw().strip()).isEqualTo(cell.isBlank() ? "" : raw.strip());
        }
    }

    @Property(tries = 3000)
    void what_was_read_is_read_again_from_its_own_print(@ForAll("typed") String raw) {
        var cell = Targets.read(raw);

        assertThat(Targets.read(cell.raw())).isEqualTo(cell);
    }

    @Property(tries = 200)
    void no_value_takes_longer_than_a_glance(@ForAll("typed") String raw) {
        assertThat(Fastest.of(() -> Targets.read(raw))).isLessThan(Fastest.A_GLANCE);
    }

    private static String print(Target.Quantity quantity) {
        return quantity.comparator().sign()
                + quantity.number().toPlainString()
                + quantity.scale().text()
                + quantity.unit();
    }

    @Provide
    Arbitrary<Target.Quantity> quantities() {
        var numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999"))
                .ofScale(3)
                .filter(number -> number.signum() != 0);
        var units = Arbitraries.of("", "人", "人次", "家", "%", "‰", "个工作日", "元", "万元", "公里", "元/人", "㎡");
        var scales =
                Arbitraries.of(org.hengji.number.Scale.ONE, org.hengji.number.Scale.WAN, org.hengji.number.Scale.YI);
        return Combinators.combine(Arbitraries.of(Comparator.class), numbers, scales, units)
                .as((comparator, number, scale, unit) -> new Target.Quantity(
                        comparator, number, unit.contains("元") ? org.hengji.number.Scale.ONE : scale, unit));
    }

    @Provide
    Arbitrary<String> noises() {
        return Arbitraries.of("", "\u200B", "\uFEFF", "\u2060", "\u00AD", "\u202E");
    }

    /** Texts made of the pieces that values are made of, and any text at all. */
    @Provide
    Arbitrary<String> typed() {
        var pieces = Arbitraries.of(
                "1", "12", "2025", "0", ".", ",", "-", "—", "~", "年", "月", "日", "底", "前", "≥", "≤", ">", "=", "≅", "%",
                "％", "万", "亿", "元", "人", "次", "以上", "左右", "一", "二", "十", "百", "零", "百分之", "/", "(", ")", " ", "\u00A0",
                "\u200B", "e", "²", "½", "提升", "且", "<p>", "&gt;", "①", "至");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(10).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(80));
    }
}
