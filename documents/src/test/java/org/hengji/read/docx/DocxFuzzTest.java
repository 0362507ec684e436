package org.hengji.read.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hengji.grid.Grid;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.zip.ZipParts;

/** Whatever stands in a document, packed or not: a grid that keeps to the limits, or a sentence. */
final class DocxFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void reads_or_refuses(byte[] data) {
        try {
            keepsToTheLimits(DocxFile.read(ZipParts.of(packed(data))));
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).endsWith("。").doesNotContain("null");
        }
    }

    /** A body without its package, which a fuzzer would hardly build, is packed here. */
    private static byte[] packed(byte[] data) {
        return ZipParts.isZip(data) ? data : WordFiles.docx(new String(data, UTF_8));
    }

    private static void keepsToTheLimits(Grid grid) {
        assertThat(grid.width()).isLessThanOrEqualTo(Limits.COLUMNS);
        for (var row : grid.rows()) {
            for (var at = 0; at < row.cells().size(); at++) {
                var cell = row.cells().get(at);
                assertThat(at + cell.columns()).isLessThanOrEqualTo(row.cells().size());
                assertThat(cell.rows()).isPositive();
            }
        }
    }
}
