package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.read.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample forms of every kind and shape are read as their keys say. */
class OtherSamplesTest {

    static List<FormKey> keys() {
        return FormKey.all();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void readsAsItsKeySays(FormKey key) throws Refusal {
        var forms = Samples.forms(key.sample().toString(), Samples.bytes(key.sample()));

        assertThat(forms).hasSameSizeAs(key.forms());
        for (var i = 0; i < forms.size(); i++) {
            assertThat(FormKey.read(key.forms().get(i), forms.get(i)))
                    .isEqualTo(FormKey.expected(key.forms().get(i)));
        }
    }
}
