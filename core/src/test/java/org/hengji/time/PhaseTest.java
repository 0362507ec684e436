package org.hengji.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PhaseTest {

    @Test
    void a_phase_is_written_in_small_letters_and_a_form_without_halves_writes_none() {
        assertThat(Arrays.stream(Phase.values()).map(Phase::text)).containsExactly("", "whole", "mid-term", "annual");
    }
}
