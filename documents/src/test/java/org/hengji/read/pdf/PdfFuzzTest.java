package org.hengji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** Whatever stands in a PDF file: a grid that keeps to the limits, or a sentence. */
final class PdfFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void reads_or_refuses(byte[] data) {
        try {
            var grid = PdfFile.read(data);
            assertThat(grid.width()).isLessThanOrEqualTo(Limits.COLUMNS);
            assertThat(grid.rows()).allSatisfy(row -> assertThat(row.number()).isPositive());
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).endsWith("。").doesNotContain("null");
        }
    }
}
