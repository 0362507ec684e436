package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Part;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Target;

/** 年度一致: title, year, text and deadlines speak of one year. Plans, baselines and past events may name others. */
@Rule(
        name = "text.year-mismatch",
        title = "年度不一致",
        meaning = "标题、年度、正文和时限说的年份不一致，多半是沿用上年表格没有改；规划名称、起止年份、上年基数不算。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = {"practice:arithmetic", "practice:review"},
        raises = "goal = 2024年，全年举办惠民演出60场以上，群众满意度不低于92%。",
        passes = """
            goal = 落实《云汀市文化惠民规划（2023-2025年）》，办好第40届艺术节，演出场次较2024年增长10%，2024年已开工的剧场年内完工。
            indicators[3].target = 2025年11月30日前
            """)
final class YearsAgree implements Check {

    private static final Path TITLE = Path.FORM.child("title");
    private static final Path YEAR = Path.FORM.child("year");

    @Override
    public Outcome examine(Examination examination) {
        var form = examination.form();
        var title = Years.stated(form.title().known().orElse(""));
        var field = form.year().known().map(year -> year.value());
        var year = field.or(() -> title);
        if (year.isEmpty()) {
            return Outcome.deferred("表里没有写年度，正文里的年份无从核对");
        }
        var findings = new ArrayList<Finding>();
        title.filter(printed -> !printed.equals(year.get()))
                .ifPresent(printed -> findings.add(disagree(TITLE, YEAR, "标题", printed, year.get())));
        var source = title.isPresent() ? TITLE : YEAR;
        findings.addAll(texts(examination, source, year.get()));
        findings.addAll(deadlines(examination, source, year.get()));
        return Outcome.found(findings);
    }

    private List<Finding> texts(Examination examination, Path source, int year) {
        var years = new Years(examination.ruleset());
        var findings = new ArrayList<Finding>();
        for (var cell : TextCell.ofYear(examination)) {
            years.foreign(cell.text(), year)
                    .ifPresent(
                            found -> findings.add(disagree(cell.at(), source, cell.place(examination), found, year)));
        }
        return findings;
    }

    /** Deadlines that were over before the year began. */
    private List<Finding> deadlines(Examination examination, Path source, int year) {
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            if (!Part.isOfYear(row.phase())) {
                continue;
            }
            deadline(row.indicator().target())
                    .filter(found -> found < year)
                    .ifPresent(found -> findings.add(
                            disagree(row.at().child("target"), source, Places.row(row) + "的指标值", found, year)
                                    .also(also(row, source))));
        }
        return findings;
    }

    private static List<Path> also(IndicatorRow row, Path source) {
        var places = new ArrayList<Path>(row.also("target"));
        places.add(source);
        return places;
    }

    private static Optional<Integer> deadline(Cell<Target> cell) {
        return cell instanceof Cell.Known<Target>(Target.Deadline(var text, var _), var _)
                ? Years.stated(text)
                : Optional.empty();
    }

    private Finding disagree(Path at, Path source, String where, int found, int year) {
        var message =
                where + "写的是 " + found + " 年，" + Places.field(source) + "是 " + year + " 年。请改成同一年度；确实说的是别的年份的，请说明。";
        return Finding.by(this, at, message)
                .also(List.of(source))
                .value("year", Integer.toString(year))
                .value("found", Integer.toString(found));
    }
}
