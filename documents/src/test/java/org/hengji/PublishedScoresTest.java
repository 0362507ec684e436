package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.number.Folds;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.hengji.scoring.RowScore;
import org.hengji.scoring.ScoreSheet;
import org.hengji.scoring.Scorer;
import org.hengji.scoring.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** 公开自评表的重算: every row of the reference scores against what the rule gives for the table as it was published. */
@EnabledIfSystemProperty(named = "hengji.shared", matches = ".+", disabledReason = "mvn -Pshared")
final class PublishedScoresTest {

    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    /** 参考的一行. */
    private record Expected(String file, String row, String published, String recomputed, String note) {

        Expected(NamedCsvRecord line) {
            this(
                    line.getField("file"),
                    line.getField("row"),
                    line.getField("published_score"),
                    line.getField("recomputed_score"),
                    line.getField("note"));
        }

        boolean isTotal() {
            return row.startsWith("总分");
        }

        /** A source below the total has no score of its own. */
        boolean isSource() {
            return note.startsWith("source row");
        }

        @Override
        public String toString() {
            return file.substring(0, 2) + " " + row;
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("hengji.shared"), "cases");
    }

    private static List<Expected> expected() {
        return CsvReader.builder().ofNamedCsvRecord(Samples.text(folder().resolve("expected-scores.csv"))).stream()
                .map(Expected::new)
                .toList();
    }

    @Test
    void there_are_sixty_nine_rows() {
        assertThat(expected()).hasSize(69);
    }

    @TestFactory
    Stream<DynamicTest> a_row_agrees() {
        return expected().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> agrees(row)));
    }

    private static void agrees(Expected expected) throws Refusal {
        var sheet = sheet(expected.file());
        if (expected.isTotal()) {
            agreesInTotal(expected, sheet);
            return;
        }
        var rows = sheet.rows().stream().filter(row -> is(row, expected)).toList();
        if (expected.isSource()) {
            assertThat(sheet.rows().stream().filter(RowScore::isExecution)).hasSize(1);
            return;
        }
        assertThat(rows).hasSize(1);
        var row = rows.getFirst();
        assertThat(published(row, sheet)).isEqualTo(number(expected.published()));
        if (expected.recomputed().isEmpty()) {
            assertThat(row.verdict()).as(expected.note()).isEqualTo(verdict(expected.note()));
            return;
        }
        assertThat(row.recomputed().orElseThrow()).isCloseTo(new BigDecimal(expected.recomputed()), offset(ROUNDING));
    }

    /** The score of the row; for execution, where it has none, what is printed beside its block. */
    private static Optional<BigDecimal> published(RowScore row, ScoreSheet sheet) {
        var own = row.published().known();
        var block = sheet.form().sections().stream()
                .filter(_ -> row.isExecution())
                .flatMap(section -> section.score().known().stream())
                .findFirst();
        return own.or(() -> block).map(BigDecimal::stripTrailingZeros);
    }

    private static void agreesInTotal(Expected expected, ScoreSheet sheet) {
        if (expected.recomputed().isEmpty()) {
            assertThat(sheet.total().verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
            return;
        }
        assertThat(sheet.total().recomputed().orElseThrow())
                .isEqualByComparingTo(new BigDecimal(expected.recomputed()));
    }

    private static boolean is(RowScore row, Expected expected) {
        return expected.row().startsWith("预算执行率")
                ? row.isExecution()
                : bare(row.name()).contains(bare(expected.row()));
    }

    /** The reference shortens names: 农村低保发放人数(按月平均), 开展食品安全宣传周等……. */
    private static String bare(String name) {
        return Folds.label(name).replace("★", "").replace("\"", "").replaceFirst("\\(.*", "");
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text)
                .filter(printed -> !printed.isEmpty())
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros);
    }

    private static Verdict verdict(String note) {
        if (note.startsWith("qualitative")) {
            return Verdict.IN_BAND;
        }
        return note.contains("not computable") ? Verdict.NOT_COMPUTABLE : Verdict.COMPLETION_ONLY;
    }

    private static ScoreSheet sheet(String file) throws Refusal {
        var forms = Samples.forms(file, Samples.bytes(folder().resolve(file)));
        var form = (SelfEvaluation) forms.getFirst();
        return Scorer.of(Rulesets.get(form.ruleset())).score(form);
    }
}
