package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as public tables print them, by their figures: what the rule gives, and how the printed score stands to it. */
final class CaseRowsTest {

    @ParameterizedTest(name = "{0} points, {1} answered {2}, printed {3}: {4}")
    @CsvSource({
        // 定量，达到
        "8, ≥50个, 50, 8, 8, equal",
        "8, ≥100百分比, 100, 8, 8, equal",
        "8, ≤90万元, 90, 8, 8, equal",
        "10, ≧ 735 人次, 735, 10, 10, equal",
        "10, ≧ 100 %, 100%, 10, 10, equal",
        "10, ═ 100 %, 100%, 10, 10, equal",
        "10, ≧ 95 %, 100%, 10, 10, equal",
        "10, ≤4, 4, 10, 10, equal",
        "10, ≥200, 202, 10, 10, equal",
        "10, ≥2000, 3061, 10, 10, equal",
        "5, ≥95%, 100%, 5, 5, equal",
        "10, 1, 1, 10, 10, equal",
        "10, 90%, 100%, 10, 10, equal",
        "5, >=21933人, 21980人, 5, 5, equal",
        "5, >=59人次, 87人次, 5, 5, equal",
        "5, >=530元/人*月, 583元/人*月, 5, 5, equal",
        "5, >=570元/人·月, 758元/人*月, 5, 5, equal",
        "30, >=80人, 87人, 30, 30, equal",
        // 达到而扣了分，没有达到而给了分
        "10, ≧ 100 %, 100%, 7, 10, differs",
        "10, ═ 100 %, 98%, 9, 9.8, differs",
        "5, >=4754人, 4604人, 5, 4.84, differs",
        "10, <=5300元/户, 5830元/户, 10, 9.09, differs",
        // 时点
        "5, 9月前, 7月, 5, 5, equal",
        "5, 11月前, 10月, 5, 5, equal",
        // 没有印出得分
        "10, ≥200, 202, '', 10, not-published",
        // 定性
        "8, 严格执行制度, 达成预期指标, 8, '', in-band",
        "10, 效果明显, 达成预期指标, 10, '', in-band",
        "10, 有效, 有效, 10, '', in-band",
        // 没有分值
        "'', 12500名, 12166名, '', '', completion-only",
        "'', 60%及以上, 53.53%, '', '', completion-only",
        "'', 95%及以上, 88.32%及以上, '', '', completion-only",
        "'', 已完成, 已完成, 5, '', completion-only",
        "'', 100%, 100%, 4, '', completion-only",
        "'', 0次, 0次, 3, '', completion-only",
        // 空着
        "10, '', '', 10, '', not-computable"
    })
    void a_row(String weight, String target, String actual, String printed, String recomputed, String verdict) {
        var row = Evaluations.score(weight, target, actual, printed);
        assertThat(row.verdict().text()).as(row.toString()).isEqualTo(verdict);
        assertThat(row.recomputed().map(Print::number).orElse("")).isEqualTo(recomputed);
    }
}
