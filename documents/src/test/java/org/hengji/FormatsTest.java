package org.hengji;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.form.Note;
import org.hengji.json.FormJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FormatsTest {

    private static final List<List<String>> ROWS = Written.rows(Samples.TWIN);
    private static final String JSON = Samples.json(Samples.plan(Samples.TWIN));

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("twin.txt", Written.tabs(ROWS)),
                Arguments.of("twin.csv", Written.csv(ROWS)),
                Arguments.of("twin.md", Written.markdown(ROWS)),
                Arguments.of("twin.html", Written.html(ROWS, false)),
                Arguments.of("with-head.html", Written.html(ROWS, true)),
                Arguments.of("twin.json", FormJson.text(Samples.plan(Samples.TWIN))));
    }

    static Stream<Charset> encodings() {
        return Stream.of(UTF_8, Charset.forName("GB18030"), UTF_16LE, UTF_16BE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void one_form_is_the_same_in_every_format(String name, String text) {
        var plan = Samples.plan(name, text);
        assertThat(Samples.json(plan)).isEqualTo(JSON);
        assertThat(plan.source().notes(Note.Kind.SHIFTED_CELLS)).hasSize(2);
        assertThat(plan.source().notes(Note.Kind.UNPLACED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void line_ends_of_other_systems_change_nothing(String name, String text) {
        assertThat(Samples.json(Samples.plan(name, text.replace("\n", "\r\n")))).isEqualTo(JSON);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void one_form_is_the_same_in_every_encoding(Charset charset) {
        assertThat(formats().map(Arguments::get)).allSatisfy(format -> {
            var bytes = Written.encoded((String) format[1], charset);
            assertThat(Samples.json(Samples.plan((String) format[0], bytes))).isEqualTo(JSON);
        });
    }

    @Test
    void a_name_without_extension_is_told_by_its_content() {
        assertThat(formats().map(Arguments::get))
                .allSatisfy(format -> assertThat(Samples.json(Samples.plan("-", (String) format[1])))
                        .isEqualTo(JSON));
    }
}
