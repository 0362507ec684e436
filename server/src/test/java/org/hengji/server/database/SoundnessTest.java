package org.hengji.server.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundnessTest {

    @ParameterizedTest
    @CsvSource({"140023, 15.14", "150013, 15.14", "160009, 16.10", "170005, 17.6"})
    void a_version_with_known_holes_in_row_level_security_is_refused(int version, String wanted) {
        assertThatThrownBy(() -> of(version).refuseOldVersion()).hasMessageContaining("请升级到 " + wanted);
    }

    @ParameterizedTest
    @ValueSource(ints = {150014, 160010, 170006, 180000, 180006})
    void a_patched_version_is_taken(int version) {
        assertThatCode(() -> of(version).refuseOldVersion()).doesNotThrowAnyException();
    }

    private static Soundness of(int version) {
        return new Soundness(
                version, true, true, true, false, false, OffsetDateTime.parse("2026-11-30T08:00:00+08:00"));
    }
}
