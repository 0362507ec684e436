package org.hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    @TempDir
    Path directory;

    @Test
    void a_form_is_printed_as_canonical_json() {
        var said = Shell.run("read", Plans.FAULTY);
        assertThat(Json.object(said.out()))
                .containsEntry("kind", "department-plan")
                .containsEntry("year", "2025");
        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isZero();
    }

    @Test
    void what_it_prints_it_reads_again_without_loss() {
        var once = Shell.run("read", Plans.FAULTY).out();
        assertThat(Shell.typing(once).hengji("read", "-").out()).isEqualTo(once);
    }

    @Test
    void two_forms_in_one_file_are_an_array() {
        var file = Plans.file(directory, "两份.txt", Plans.balanced("甲局") + "\n" + Plans.balanced("乙局"));
        assertThat(Json.objects(Shell.run("read", file).out())).hasSize(2);
    }

    @Test
    void a_form_is_laid_out_as_a_table() {
        var said = Shell.run("read", Plans.FAULTY, "--format", "text");
        assertThat(said.out()).contains("云汀市科学技术协会", "财政拨款", "672.54").doesNotContain("\t");
        assertThat(said.exit()).isZero();
    }

    @Test
    void a_refusal_exits_2_beside_a_good_file() {
        var bad = Plans.file(directory, "错.txt", "今天天气很好。\n");
        var said = Shell.run("read", bad, Plans.FAULTY);
        assertThat(Json.object(said.out())).containsKey("indicators");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.exit()).isEqualTo(2);
    }
}
