package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SamplesTest {

    static List<Path> samples() throws IOException {
        try (var files = Files.walk(Path.of("..", "samples"), 2)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|csv|md|html)"))
                    .filter(file -> !file.endsWith("README.md"))
                    .filter(file -> !file.getParent().endsWith("forms"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_is_a_table_with_cells(Path sample) throws IOException, Refusal {
        var document = Readers.read(sample.toString(), Files.readAllBytes(sample));
        assertThat(document).isInstanceOfSatisfying(Document.Table.class, table -> {
            assertThat(table.grid().hasCells()).isTrue();
            assertThat(table.grid().width()).isBetween(4, 20);
        });
    }
}
