package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hengji.form.Note;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report with three tables, of which one is a form: as a page, as LibreOffice saved it and as Chromium printed it. */
final class NarrativeTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "hengji", "read");

    @ParameterizedTest
    @ValueSource(strings = {"narrative.html", "made/narrative-libreoffice.docx", "made/narrative-chromium.pdf"})
    void the_form_is_read_and_what_stands_around_it_is_noted(String name) {
        var plan = Samples.plan(FOLDER.resolve(name));
        assertThat(plan.department().name().raw()).isEqualTo("云汀市图书馆");
        assertThat(plan.goal().raw()).startsWith("开放不少于300天").endsWith("借书的地方。");
        assertThat(plan.indicators())
                .extracting(indicator -> indicator.name().raw())
                .containsExactly("开放天数", "图书上架差错率", "图书出借量", "读者满意率");
        assertThat(plan.budget().expenditure().total().isKnown()).isFalse();
        assertThat(plan.source().notes(Note.Kind.UNPLACED))
                .anySatisfy(note -> assertThat(note.printed()).contains("人员经费", "280.20"));
        assertThat(plan.source().notes(Note.Kind.SKIPPED)).singleElement().satisfies(note -> {
            assertThat(note.printed()).containsExactly("四、政府采购");
            assertThat(note.why()).contains("目前不读");
        });
    }
}
