package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class ShiftTest {

    private static boolean isWordThenNumber(List<String> cells) {
        return cells.get(1).matches("[a-z]+") && cells.get(2).matches("\\d+");
    }

    @Test
    void a_row_that_is_valid_where_it_stands_is_left_alone() {
        assertThat(Shift.find(List.of("", "a", "1"), ShiftTest::isWordThenNumber))
                .isEmpty();
    }

    @Test
    void a_blank_row_is_left_alone() {
        assertThat(Shift.find(List.of("", "", ""), ShiftTest::isWordThenNumber)).isEmpty();
    }

    @Test
    void the_only_move_that_makes_the_row_valid_is_taken() {
        assertThat(Shift.find(List.of("a", "1", ""), ShiftTest::isWordThenNumber))
                .contains(new Shift(List.of("a", "1", ""), List.of("", "a", "1"), 1));
    }

    @Test
    void a_row_that_two_moves_would_make_valid_is_left_alone() {
        Predicate<List<String>> anywhere =
                cells -> !cells.get(0).isEmpty() || !cells.get(2).isEmpty();
        assertThat(Shift.find(List.of("", "a", ""), anywhere)).isEmpty();
    }

    @Test
    void no_move_may_lose_a_cell() {
        assertThat(Shift.find(List.of("a", "1", "b"), ShiftTest::isWordThenNumber))
                .isEmpty();
    }

    @Test
    void cells_that_slipped_out_of_the_table_are_brought_back() {
        var window = new Columns.Window(List.of("", "", "", "a", "1"), 1, 3);
        assertThat(Shift.find(window, ShiftTest::isWordThenNumber))
                .contains(new Shift(List.of("", "", "a", "1"), List.of("", "a", "1"), -1));
    }

    @Test
    void what_stands_beside_a_valid_row_says_nothing() {
        var window = new Columns.Window(List.of("x", "", "a", "1", "y"), 1, 3);
        assertThat(Shift.find(window, ShiftTest::isWordThenNumber)).isEmpty();
    }
}
