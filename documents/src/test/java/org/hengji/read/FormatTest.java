package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "a.html → 没有标记 → TEXT",
                "a.htm → <p>一</p> → HTML",
                "a.txt → <TABLE><TR><TD>一</TD></TR></TABLE> → HTML",
                "a.txt → 目标写了<p>一</p>和<table> → TEXT",
                "a.md → | <table><tr><td> | → HTML",
                "a.tsv → 格里有<table><tr><td>一 → TEXT",
                "a.txt → {\"kind\":1} → JSON",
                "'' → [[\"a\"]] → JSON",
                "a.md → 文字 → MARKDOWN",
                "a.csv → 文字 → CSV",
                "目录.md/- → 文字 → TEXT",
                "- → {附件}文字 → TEXT",
            })
    void content_decides_before_the_name(String name, String text, Format format) {
        assertThat(Format.of(name, text)).isEqualTo(format);
    }
}
