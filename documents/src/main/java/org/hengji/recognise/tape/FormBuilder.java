package org.hengji.recognise.tape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.entry.Numbers;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.Total;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.grid.Grid;
import org.hengji.indicator.Indicator;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.Department;
import org.hengji.plan.Project;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.Scope;
import org.hengji.recognise.Notes;
import org.hengji.time.FiscalYear;
import org.hengji.time.Phase;

/** 成表: the blocks of a tape as the form they make. */
final class FormBuilder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TapeReader reader;
    private final Grid grid;
    private final Title title;

    FormBuilder(TapeReader reader, Grid grid) {
        this.reader = reader;
        this.grid = grid;
        this.title = new Title(title(reader), reader.lexicon());
    }

    private static String title(TapeReader reader) {
        var text = new StringBuilder();
        for (var head : reader.heads()) {
            if (Title.isTitle(head.text()) && head.text().length() > text.length()) {
                text.setLength(0);
                text.append(head.text().replace("\n", ""));
            }
        }
        return text.toString();
    }

    /** The form; empty where neither indicators nor a title say which it is. */
    Optional<Form> build() {
        var kind = kind();
        if (kind.isEmpty() || reader.table().isEmpty() && title.text().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case Monitoring.KIND -> monitoring();
                    case ProjectPlan.KIND -> plan();
                    case ListedPlans.KIND -> new ListedPlans(reader, title, grid).build(source());
                    default -> evaluation(kind);
                });
    }

    private String kind() {
        if (has("project.name")) {
            return ListedPlans.KIND;
        }
        if (title.says("monitoring") || has("indicators.likelihood")) {
            return Monitoring.KIND;
        }
        var isScored = has("indicators.actual") || has("score");
        if (title.says(SelfEvaluation.KIND)) {
            return SelfEvaluation.KIND;
        }
        if (isScored) {
            return title.text().isEmpty() && !has("score") || title.says(SelfEvaluation.BY_OTHERS)
                    ? SelfEvaluation.BY_OTHERS
                    : SelfEvaluation.KIND;
        }
        return reader.table().isPresent() && (title.text().isEmpty() || title.says(ProjectPlan.KIND))
                ? ProjectPlan.KIND
                : "";
    }

    private boolean has(String role) {
        return reader.table().filter(table -> table.has(role)).isPresent();
    }

    private Form plan() {
        return ProjectPlan.blank()
                .with("scope", title.scope())
                .with("year", year())
                .with("title", Cell.text(title.text()))
                .with("department", department())
                .with("project", project())
                .with("funds", reader.funds().rows())
                .with("goals", reader.goals().goals())
                .with("indicators", indicators())
                .with("source", source());
    }

    private Form monitoring() {
        return Monitoring.blank()
                .with("scope", title.scope())
                .with("year", year())
                .with("title", Cell.text(title.text()))
                .with("through", through())
                .with("department", department())
                .with("project", project())
                .with("funds", reader.funds().rows())
                .with("goals", reader.goals().goals())
                .with("indicators", indicators())
                .with("cause", reader.field("indicators.cause"))
                .with("measure", reader.field("indicators.measure"))
                .with("source", source());
    }

    private Form evaluation(String kind) {
        var form = SelfEvaluation.blank()
                .with("kind", kind)
                .with("scope", title.scope())
                .with("year", year())
                .with("title", Cell.text(title.text()))
                .with("department", department())
                .with("project", project())
                .with("funds", reader.funds().rows())
                .with("goals", reader.goals().goals())
                .with("sections", reader.sections().sections())
                .with("indicators", indicators())
                .with("total", total());
        return form.with("source", source());
    }

    private List<Indicator> indicators() {
        if (reader.table().isEmpty()) {
            return List.of();
        }
        var columns = reader.table().get().columns();
        var halves = columns.stream().mapToInt(Column::half).max().orElse(0) + 1;
        var rows = new ArrayList<Indicator>();
        var places = reader.places();
        for (var half = 0; half < halves; half++) {
            var read = new IndicatorRows(
                    reader.lexicon(),
                    reader.notes(),
                    columns,
                    Path.of("indicators"),
                    places.isEmpty() ? phase(half, halves) : Phase.UNDIVIDED,
                    new IndicatorRows.Part(
                            half,
                            rows.size(),
                            places.isEmpty() ? "" : places.get(half),
                            reader.tape().isInRows() && reader.tape().isInColumns()));
            reader.cuts().forEach(read::add);
            rows.addAll(read.rows());
        }
        noteTorn(rows.size());
        return reader.tape().hasCells() ? List.copyOf(rows) : new CentredLabels(reader.lexicon()).filled(rows);
    }

    /** The last row of a source that stops within it. */
    private void noteTorn(int rows) {
        if (rows > 0 && reader.isTorn()) {
            var last = reader.cuts().getLast();
            reader.notes()
                    .add(
                            Note.Kind.UNPLACED,
                            last.row(),
                            Path.of("indicators").row(rows - 1),
                            last.printed(),
                            List.of(),
                            "原文到这一行就断了，这一行的文字可能不全，请对照原件核对");
        }
    }

    private Phase phase(int half, int halves) {
        if (halves == 1) {
            return Phase.UNDIVIDED;
        }
        if (half > 0) {
            return Phase.ANNUAL;
        }
        var isWhole = reader.goals().goals().stream().anyMatch(goal -> goal.phase() == Phase.WHOLE);
        return isWhole ? Phase.WHOLE : Phase.MID_TERM;
    }

    private Department department() {
        var name = reader.field("department.name");
        var isDepartment = title.scope() == Scope.DEPARTMENT;
        var own = name.isAbsent() && isDepartment ? reader.field("project.unit") : name;
        var other = own.isAbsent() && isDepartment ? reader.field("project.reporter") : own;
        return new Department(other, reader.field("department.code"));
    }

    private Project project() {
        var unit = reader.field("project.unit");
        if (title.scope() == Scope.DEPARTMENT && reader.field("project.name").isAbsent()) {
            return Project.ABSENT;
        }
        return new Project(
                reader.field("project.name"),
                reader.field("project.code"),
                reader.field("project.category"),
                reader.field("project.nature"),
                reader.field("project.type"),
                reader.field("project.competentDepartment"),
                unit.isKnown()
                        ? unit
                        : reader.field("project.reporter").isKnown() ? reader.field("project.reporter") : unit,
                reader.field("project.manager"),
                reader.field("project.start"),
                reader.field("project.end"),
                reader.field("project.period"));
    }

    private Total total() {
        var numbers = reader.totals().stream()
                .filter(token -> reader.lexicon().sort(token.text()) == Sort.NUMBER)
                .map(token -> Numbers.points(token.text()))
                .toList();
        var grades = reader.lexicon().words("grades");
        var grade = reader.totals().stream()
                .map(Token::text)
                .filter(grades::contains)
                .findFirst();
        if (numbers.isEmpty() && grade.isEmpty()) {
            return Total.ABSENT;
        }
        if (numbers.size() == 1 && isWeight(numbers.getFirst())) {
            return new Total(
                    numbers.getFirst(), Cell.blank(), grade.map(Cell::text).orElse(Cell.absent()));
        }
        return new Total(
                numbers.size() > 1 ? numbers.getFirst() : Cell.absent(),
                numbers.isEmpty() ? Cell.blank() : numbers.getLast(),
                grade.map(Cell::text).orElse(Cell.absent()));
    }

    /** One number of two columns: the points, where the cell behind it is blank or no row has a score. */
    private boolean isWeight(Cell<BigDecimal> number) {
        if (!has("weight") || !has("score")) {
            return false;
        }
        var score = reader.table().orElseThrow().indexOf("score");
        var isScored = reader.cuts().stream().anyMatch(cut -> !cut.text(score).isEmpty());
        return !isScored
                || reader.isScoreBlank()
                        && number.known().filter(HUNDRED::equals).isPresent();
    }

    private Cell<FiscalYear> year() {
        for (var head : reader.heads()) {
            var year = Title.year(head.text());
            if (year.isPresent()) {
                return year.get();
            }
        }
        return Title.year(title.text()).orElse(Cell.blank());
    }

    private Cell<String> through() {
        var year = year().known();
        return reader.through()
                .filter(_ -> year.isPresent())
                .map(month -> Cell.text("%d-%02d".formatted(year.get().value(), Integer.parseInt(month))))
                .orElse(Cell.blank());
    }

    private Source source() {
        var notes = reader.notes();
        grid.notes()
                .forEach(remark ->
                        notes.add(Notes.kind(remark), remark.row(), Path.FORM, List.of(), List.of(), remark.why()));
        beside().forEach(text ->
                notes.add(Note.Kind.SKIPPED, 0, Path.FORM, List.of(text), List.of(), "这一栏不属于本表的内容，没有放进表里"));
        if (!reader.isUnitPrinted() && !reader.funds().isEmpty()) {
            notes.add(
                    Note.Kind.LIMIT,
                    0,
                    Path.of("funds"),
                    List.of(),
                    List.of(reader.moneyUnit().text()),
                    "表里没有写明金额单位，按万元读");
        }
        if (!grid.hasCells()) {
            notes.add(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "原件没有单元格，只按认得的标签切分，其余没有放进表里");
        }
        return new Source(grid.format(), isComplete(), reader.moneyUnit(), notes.all());
    }

    /** What stands under labels that the form has no component for. */
    private List<String> beside() {
        return reader.fields().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .filter(field -> !field.getKey().startsWith("project.")
                        && !field.getKey().startsWith("department.")
                        && !(kind().equals(Monitoring.KIND) && field.getKey().startsWith("indicators.")))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** What ends a form: the total of an evaluation, or what stands below the table. */
    private boolean isComplete() {
        return reader.table().isPresent()
                && !reader.isTorn()
                && (!reader.totals().isEmpty() || reader.fields().containsKey("below") || !has("score"));
    }
}
