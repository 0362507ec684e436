package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.hengji.grid.Grid;

/** Whatever the bytes are: a document that keeps to the limits, or a sentence. */
final class ReadersFuzzTest {

    private static final List<String> NAMES = List.of("-", "a.txt", "a.csv", "a.md", "a.html", "a.json");

    @FuzzTest(maxDuration = "10m")
    void reads_or_refuses(byte[] data) {
        if (data.length == 0) {
            return;
        }
        var name = NAMES.get((data[0] & 0xFF) % NAMES.size());
        try {
            if (Readers.read(name, Arrays.copyOfRange(data, 1, data.length)) instanceof Document.Table(var grid)) {
                keepsToTheLimits(grid);
            }
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).endsWith("。").doesNotContain("null", "a.");
        }
    }

    private static void keepsToTheLimits(Grid grid) {
        assertThat(grid.rows()).isNotEmpty();
        assertThat(grid.width()).isBetween(1, Limits.COLUMNS);
        for (var row : grid.rows()) {
            assertThat(row.number()).isPositive();
            for (var at = 0; at < row.cells().size(); at++) {
                var cell = row.cells().get(at);
                assertThat(cell.text()).doesNotContain("\0");
                assertThat(at + cell.columns()).isLessThanOrEqualTo(row.cells().size());
                assertThat(cell.rows()).isPositive();
            }
        }
    }
}
