package org.hengji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;

final class RecordsTest {

    /** Refuses itself when the name is empty. */
    public record Thing(String name, int count) {
        public Thing {
            if (name.isEmpty()) {
                throw new IllegalStateException("no name");
            }
        }
    }

    private static final Thing THING = new Thing("灯", 3);

    @Test
    void components_come_in_the_order_of_the_record() {
        assertThat(Records.components(Thing.class))
                .extracting(Records.Component::name)
                .containsExactly("name", "count");
        assertThat(Records.component(Thing.class, "count").position()).isEqualTo(1);
        assertThat(Records.component(Thing.class, "count").type()).isEqualTo(int.class);
    }

    @Test
    void a_component_is_read_by_name_and_by_position() {
        assertThat(Records.get(THING, "name")).isEqualTo("灯");
        assertThat(Records.get(THING, 1)).isEqualTo(3);
    }

    @Test
    void one_component_is_changed_and_the_others_stay() {
        assertThat(Records.with(THING, "count", 4)).isEqualTo(new Thing("灯", 4));
        assertThat(THING.count()).isEqualTo(3);
    }

    @Test
    void a_record_is_made_of_its_values() {
        assertThat(Records.create(Thing.class, new Object[] {"椅", 2})).isEqualTo(new Thing("椅", 2));
    }

    @Test
    void the_records_own_refusal_comes_through() {
        assertThat(catchThrowable(() -> Records.with(THING, "name", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no name");
    }

    @Test
    void an_unknown_component_is_refused_with_those_there_are() {
        assertThat(Records.has(Thing.class, "colour")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.with(THING, "colour", "red"))
                .withMessage("Thing has no colour, only name, count");
    }

    @Test
    void only_records_have_components() {
        assertThatIllegalArgumentException().isThrownBy(() -> Records.components(String.class));
    }
}
