package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SharedTextTest {

    @Test
    void the_longest_run_is_measured() {
        assertThat(SharedText.longest("科普宣传覆盖人群", "举办科普宣传活动场次")).isEqualTo(4);
        assertThat(SharedText.longest("科普", "")).isZero();
        assertThat(SharedText.longest("", "科普")).isZero();
    }

    @Property(tries = 500)
    void the_longest_run_is_what_trying_every_run_finds(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String other) {
        assertThat(SharedText.longest(one, other)).isEqualTo(byTryingEveryRun(one, other));
    }

    @Property(tries = 500)
    void a_long_run_is_found_exactly_where_one_is(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 20) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 20) String other) {
        var run = SharedText.run(one, other, 4);

        assertThat(!run.isEmpty()).isEqualTo(byTryingEveryRun(one, other) >= 4);
        assertThat(one).contains(run);
        assertThat(other).contains(run);
    }

    private static int byTryingEveryRun(String one, String other) {
        return IntStream.range(0, one.length())
                .flatMap(from -> IntStream.rangeClosed(from, one.length())
                        .filter(to -> other.contains(one.substring(from, to)))
                        .map(to -> to - from))
                .max()
                .orElse(0);
    }
}
