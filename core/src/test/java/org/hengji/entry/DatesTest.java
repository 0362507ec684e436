package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hengji.indicator.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2025年12月31日前, 2025-12-31",
        "≤2025年12月31日, 2025-12-31",
        "<=2025-12-31, 2025-12-31",
        "2025-12-31, 2025-12-31",
        "2025/1/5, 2025-01-05",
        "2025.06.30前, 2025-06-30",
        "２０２５年６月３０日, 2025-06-30",
        "2025 年 6 月 30 日前, 2025-06-30",
        "于2025年6月30日前完成, 2025-06-30",
        "截至2025年6月30日, 2025-06-30",
        "不晚于2025年6月30日, 2025-06-30",
        "2025年6月30号之前全部完成, 2025-06-30",
        "2024年2月29日, 2024-02-29",
        "1900/1/1, 1900-01-01",
        "2099-12-31, 2099-12-31",
    })
    void a_day(String raw, LocalDate day) {
        assertThat(day(raw)).isEqualTo(new Target.Day.On(day));
        assertThat(deadline(raw).notAfter()).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"2025年12月前, 2025-12", "12月前, 12", "2025年6月以前, 2025-06", "每年9月前, 09", "2025年1月之前完成, 2025-01"})
    void before_a_month(String raw, String month) {
        assertThat(day(raw)).isEqualTo(new Target.Day.BeforeMonth(month));
        assertThat(deadline(raw).notAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025年12月底前, 2025-12",
        "12月底前, 12",
        "6月末, 06",
        "2025年6月, 2025-06",
        "2025.12, 2025-12",
        "2025-12, 2025-12",
        "2025/12, 2025-12",
        "2025.12底, 2025-12",
        "年底前, 12",
        "2025年底前完成, 2025-12",
        "2025年度末, 2025-12",
        "当年年底, 12"
    })
    void the_end_of_a_month(String raw, String month) {
        assertThat(day(raw)).isEqualTo(new Target.Day.EndOfMonth(month));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年",
                "2025年度",
                "2025年内",
                "2025年度内完成",
                "全年",
                "年内",
                "年度内",
                "12月31日前",
                "6月30日",
                "10月中旬",
                "2025年3月上旬前"
            })
    void what_no_calendar_can_place(String raw) {
        assertThat(day(raw)).isEqualTo(new Target.Day.Open());
    }

    @ParameterizedTest
    @CsvSource({
        "2021年1月-12月, 2021-01, 2021-12",
        "2021年1-12月, 2021-01, 2021-12",
        "2023.07-2024.01, 2023-07, 2024-01",
        "2023.07--2024.01, 2023-07, 2024-01",
        "2023.07-12, 2023-07, 2023-12",
        "2022.1.1-12.31, 2022-01-01, 2022-12-31",
        "2022.1-2022.6, 2022-01, 2022-06",
        "2022/3/5至2023/1/4, 2022-03-05, 2023-01-04",
        "2024-01-2024-06, 2024-01, 2024-06",
        "2024-01-01至2024-06-30, 2024-01-01, 2024-06-30",
        "2023-2025年, 2023, 2025",
        "2023年至2025年度, 2023, 2025",
        "2024年9月1日-2024年6月30日, 2024-09-01, 2024-06-30",
        "10月15日—11月15日, 10-15, 11-15",
        "5-8月, 05, 08",
        "1月到12月底, 01, 12",
        "10月-12, 10, 12",
    })
    void periods(String raw, String from, String to) {
        assertThat(read(raw)).isEqualTo(new Target.Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025",
                "5-8",
                "30日内",
                "3年",
                "12天",
                "20260230",
                "44927",
                "2000-5000",
                "2000-5000年",
                "1200-1500年",
                "19",
                "20",
                "20-30",
                "2021年1月-12月开展活动",
                "2023-2025",
                "1990.50",
                "2025.1",
                "≤2025.12",
                "1200-1500元",
                "3000.12",
                "1年底线",
                "2025年第四季度",
                "年",
                "3月龄",
                "1999"
            })
    void these_are_no_dates(String raw) {
        assertThat(read(raw)).isNotInstanceOf(Target.Deadline.class).isNotInstanceOf(Target.Period.class);
    }

    private static Target.Day day(String raw) {
        return deadline(raw).day();
    }

    private static Target.Deadline deadline(String raw) {
        assertThat(read(raw)).as(raw).isInstanceOf(Target.Deadline.class);
        return (Target.Deadline) read(raw);
    }

    private static Target read(String raw) {
        return Targets.read(raw).known().orElseThrow(() -> new AssertionError(Targets.read(raw)));
    }
}
