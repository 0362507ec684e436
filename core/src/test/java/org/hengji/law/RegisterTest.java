package org.hengji.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class RegisterTest {

    private static final Register REGISTER = Register.builtIn();

    @Test
    void an_article_is_found_by_its_key() {
        var basis = REGISTER.basis("civil-code:1259");
        assertThat(basis.instrument()).isEqualTo("民法典");
        assertThat(basis.article()).isEqualTo("第1259条");
        assertThat(basis.asks()).contains("包括本数");
        assertThat(basis.status()).isEqualTo(Basis.Status.CONFIRMED);
    }

    @Test
    void what_is_only_recalled_says_so_to_people() {
        assertThat(REGISTER.basis("budget-law:12").print()).endsWith("第12条（待核）");
        assertThat(REGISTER.basis("civil-code:1259").print()).isEqualTo("民法典第1259条");
    }

    @Test
    void an_unknown_article_is_refused_by_its_key() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGISTER.basis("civil-code:1"))
                .withMessageContaining("civil-code:1");
    }

    @Test
    void every_basis_names_its_instrument_and_what_it_asks() {
        assertThat(REGISTER.all()).hasSizeGreaterThan(20).allSatisfy((key, basis) -> {
            assertThat(basis.key()).isEqualTo(key);
            assertThat(basis.instrument()).isNotBlank();
            assertThat(basis.asks()).isNotBlank().doesNotEndWith("。");
        });
    }

    @Test
    void a_status_has_the_name_of_the_canonical_json() {
        assertThat(Basis.Status.CONFIRMED.text()).isEqualTo("confirmed");
        assertThat(Basis.Status.RECALLED.text()).isEqualTo("recalled");
    }
}
