package org.hengji.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** The door for numbers against a second one, built of one expression and a table. */
class NumeralsPropertyTest {

    private static final Map<String, String> ZEROS = Map.of(
            "百",
            "00",
            "千",
            "000",
            "万",
            "0000",
            "百万",
            "000000",
            "千万",
            "0000000",
            "亿",
            "00000000",
            "千亿",
            "00000000000",
            "万亿",
            "000000000000");
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)((?:[1-9]\\d{0,2}(?:,\\d{3})+)|\\d+)(?:\\.(\\d{1,18}))?" + " *(万亿|千亿|千万|百万|亿|万|千|百)?");

    /** The number a text is, worked out the slow way. */
    private static Optional<BigDecimal> reference(String text) {
        var found = NUMBER.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var integer = found.group(2).replace(",", "");
        var decimals = found.group(3) == null ? "" : "." + found.group(3);
        var scale = found.group(4) == null ? "" : found.group(4);
        var value = new BigDecimal(integer + decimals).multiply(new BigDecimal("1" + ZEROS.getOrDefault(scale, "")));
        var isNegativeZero = found.group(1).equals("-") && value.signum() == 0;
        return integer.length() > 17 || isNegativeZero
                ? Optional.empty()
                : Optional.of(found.group(1).equals("-") ? value.negate() : value);
    }

    @Property(tries = 5000)
    void both_doors_let_the_same_in(@ForAll("numberLike") String text) {
        var read = Numerals.whole(text) instanceof Numeral.Read number
                ? Optional.of(number.value().stripTrailingZeros())
                : Optional.<BigDecimal>empty();

        assertThat(read).isEqualTo(reference(text).map(BigDecimal::stripTrailingZeros));
    }

    @Property
    void what_is_printed_is_read_back(
            @ForAll @BigRange(min = "-99999999999999999", max = "99999999999999999") @Scale(6) BigDecimal number) {
        assertThat(Numerals.whole(number.toPlainString()))
                .isInstanceOfSatisfying(
                        Numeral.Read.class, read -> assertThat(read.value()).isEqualByComparingTo(number));
    }

    @Property
    void anything_at_all_is_answered(@ForAll String text) {
        assertThat(Numerals.whole(Folds.marks(text))).isNotNull();
        assertThat(Numerals.scan(text, 0)).isNotNull();
    }

    @Property
    void an_end_lies_behind_the_number_and_within_the_text(@ForAll("numberLike") String text) {
        if (Numerals.scan(text, 0) instanceof Numeral.Read read) {
            assertThat(read.end()).isBetween(1, text.length());
            assertThat(read.number().precision()).isLessThanOrEqualTo(40);
        }
    }

    @Provide
    Arbitrary<String> numberLike() {
        var parts = Arbitraries.of(
                "0", "1", "7", "12", "345", "678", ",", ".", "-", "+", " ", "万", "亿", "千", "百", "e", "²");
        return parts.list().ofMaxSize(9).map(list -> String.join("", list));
    }
}
