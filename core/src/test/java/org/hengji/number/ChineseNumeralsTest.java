package org.hengji.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "〇, 0",
        "一, 1",
        "两, 2",
        "十, 10",
        "十二, 12",
        "三十, 30",
        "一百零二, 102",
        "一百一十二, 112",
        "两千, 2000",
        "一千零二十, 1020",
        "一万二千, 12000",
        "一万零二, 10002",
        "一万二百, 10200",
        "十二万三千四百五十六, 123456",
        "一亿二千万, 120000000",
        "壹拾贰, 12",
        "叁佰, 300",
        "肆仟伍佰陆拾柒, 4567",
        "二〇二六, 2026",
        "二○二六, 2026",
        "二零二五, 2025",
        "一九九八, 1998",
        "一〇八, 108",
    })
    void these_are_numerals(String text, BigDecimal value) {
        assertThat(ChineseNumerals.scan(text, 0)).isEqualTo(new Numeral.Read(value, Scale.ONE, text.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "三十万, 30, 万",
        "五亿, 5, 亿",
        "一万亿, 1, 万亿",
        "三千万, 3000, 万",
        "两万人次, 2, 万",
    })
    void a_closing_magnitude_word_is_kept(String text, BigDecimal number, String scale) {
        assertThat(ChineseNumerals.scan(text, 0)).isInstanceOfSatisfying(Numeral.Read.class, read -> {
            assertThat(read.number()).isEqualTo(number);
            assertThat(read.scale()).isEqualTo(Scale.named(scale));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三四",
                "一二三",
                "一百二",
                "一千二",
                "一万二",
                "一百零",
                "零零百",
                "十十",
                "百",
                "千",
                "万",
                "亿",
                "一百千",
                "一十百",
                "二十三十",
                "零十",
                "一二十",
                "零万",
                "一万万",
                "二亿三亿",
                "一零百",
                "廿",
                "○",
                "◯",
                "元",
                "一百零零二",
                "一二三四五六七八九零一二三四五六七八九零一二三四五"
            })
    void these_are_words(String text) {
        assertThat(ChineseNumerals.scan(text, 0)).isEqualTo(new Numeral.None());
    }

    @Property(tries = 5000)
    void what_is_written_out_is_read_back(@ForAll @LongRange(max = 9_999_999_999_999_999L) long number) {
        var text = written(number);

        assertThat(ChineseNumerals.scan(text, 0)).as(text).isInstanceOfSatisfying(Numeral.Read.class, read -> {
            assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
            assertThat(read.end()).isEqualTo(text.length());
        });
    }

    @Property
    void small_numbers_too(@ForAll @LongRange(max = 30_000) long number) {
        what_is_written_out_is_read_back(number);
    }

    @Property(tries = 5000)
    void nothing_is_read_that_is_not_so_written(@ForAll("numeralLike") String text) {
        if (ChineseNumerals.scan(text, 0) instanceof Numeral.Read read && text.matches(".*[十百千万亿].*")) {
            var heard = text.substring(0, read.end())
                    .replace("零", "")
                    .replace("两", "二")
                    .replaceFirst("^十", "一十");

            assertThat(written(read.value().longValueExact()).replace("零", "").replaceFirst("^十", "一十"))
                    .isEqualTo(heard.replaceAll("(?<=[万亿])十", "一十"));
        }
    }

    @Provide
    Arbitrary<String> numeralLike() {
        return Arbitraries.of('零', '一', '二', '两', '五', '九', '十', '百', '千', '万', '亿')
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> list.stream().map(String::valueOf).reduce("", String::concat));
    }

    /** The number in words, group by group from the highest. */
    private static String written(long number) {
        if (number == 0) {
            return "零";
        }
        var text = new StringBuilder();
        var words = new String[] {"万", "亿", "万", ""};
        var unit = 1_000_000_000_000L;
        var left = number;
        for (var i = 0; i < words.length; i++) {
            var group = (int) (left / unit);
            left %= unit;
            if (group > 0) {
                text.append(!text.isEmpty() && group < 1000 ? "零" : "")
                        .append(group(group))
                        .append(words[i]);
            } else if (i == 1 && !text.isEmpty()) {
                text.append("亿");
            }
            unit /= 10_000;
        }
        return text.toString().replaceFirst("^一十", "十");
    }

    private static String group(int number) {
        var digits = "零一二三四五六七八九";
        var text = "";
        var words = new String[] {"千", "百", "十", ""};
        var unit = 1000;
        var left = number;
        for (var word : words) {
            var digit = left / unit;
            left %= unit;
            text += digit > 0
                    ? digits.charAt(digit) + word
                    : !text.isEmpty() && left > 0 && !text.endsWith("零") ? "零" : "";
            unit /= 10;
        }
        return text;
    }
}
