package org.hengji.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InertTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "@SUM(A1)", "-甲", "-", "\t=1"})
    void what_a_spreadsheet_would_run_begins_with_an_apostrophe(String text) {
        assertThat(Inert.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "12", "-3.5", "-1,200", "≥8"})
    void other_text_stays(String text) {
        assertThat(Inert.text(text)).isEqualTo(text);
    }
}
