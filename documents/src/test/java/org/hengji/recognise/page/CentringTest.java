package org.hengji.recognise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.recognise.page.Centring.Spot;
import org.junit.jupiter.api.Test;

final class CentringTest {

    private static final Spot ON_FIRST = new Spot(0, true);

    @Test
    void a_label_on_the_middle_row_reaches_as_far_up_as_down() {
        var centring = new Centring(List.of(1, 1, 1, 1), List.of(new Spot(1, true), new Spot(3, true)));
        assertThat(centring.firsts(_ -> true)).contains(List.of(0, 3));
    }

    @Test
    void a_label_between_two_rows_reaches_both() {
        var centring = new Centring(List.of(1, 1, 1), List.of(ON_FIRST, new Spot(2, false)));
        assertThat(centring.firsts(_ -> true)).contains(List.of(0, 1));
    }

    @Test
    void high_rows_move_the_middle() {
        var beforeTheSecondRow = List.of(new Spot(1, false));
        assertThat(new Centring(List.of(3, 1, 1), beforeTheSecondRow).firsts(_ -> true))
                .contains(List.of(0));
        assertThat(new Centring(List.of(1, 1, 1), beforeTheSecondRow).firsts(_ -> true))
                .isEmpty();
    }

    @Test
    void labels_that_leave_rows_over_are_not_centred() {
        var centring = new Centring(List.of(1, 1, 1), List.of(ON_FIRST, new Spot(1, true)));
        assertThat(centring.firsts(_ -> true)).isEmpty();
    }

    @Test
    void a_way_that_does_not_fit_is_none() {
        var centring = new Centring(List.of(1, 1, 1), List.of(new Spot(1, true)));
        assertThat(centring.firsts(_ -> false)).isEmpty();
    }
}
