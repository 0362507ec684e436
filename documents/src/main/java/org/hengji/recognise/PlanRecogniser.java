package org.hengji.recognise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengji.entry.Amounts;
import org.hengji.entry.Numbers;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;
import org.hengji.plan.Budget;
import org.hengji.plan.Department;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Vocabulary;
import org.hengji.time.FiscalYear;

/**
 * 部门整体绩效目标表的识别: labels with values, a task table, an indicator table, in whatever order the form prints them. Works
 * by labels alone; positions are read off each header, since a page break may move them.
 */
final class PlanRecogniser {

    private static final String TASKS = TaskTable.TABLE + ".";
    private static final String INDICATORS = IndicatorTable.TABLE + ".";
    private static final List<String> TELLING_TASKS = List.of("tasks.content", "tasks.indicators.name", "tasks.amount");
    private static final List<String> TELLING_INDICATORS = List.of("indicators.name", "indicators.target");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*年");

    /** Page numbers, and the year alone in brackets. */
    private static final Pattern MARGIN = Pattern.compile(
            "[-第]{0,3}\\d{1,4}[-页]{0,3}(?:共\\d{1,4}页)?|\\(?\\d{4}年度?\\)?|附(?:件|表)\\d{0,3}(?:-\\d{1,3})?:?");

    private final Sheet sheet;
    private final Ruleset ruleset;
    private final Vocabulary vocabulary;
    private final Notes notes = new Notes();
    private final Fields fields = new Fields();
    private final Optional<MoneyUnit> declaredUnit;
    private final MoneyUnit unit;
    private final TaskTable tasks;
    private final IndicatorTable indicators;
    private String title = "";
    private Optional<Columns> table = Optional.empty();
    private final Map<String, Columns> heads = new HashMap<>();
    private boolean isBehindHead;

    PlanRecogniser(Sheet sheet, Ruleset ruleset) {
        this.sheet = sheet;
        this.ruleset = ruleset;
        this.vocabulary = ruleset.vocabulary(DepartmentPlan.KIND);
        this.declaredUnit = AmountUnit.of(sheet.lines());
        this.unit = declaredUnit.orElse(MoneyUnit.WAN);
        this.tasks = new TaskTable(ruleset, unit, notes);
        this.indicators = new IndicatorTable(ruleset, notes);
    }

    DepartmentPlan read() {
        for (var line : sheet.lines()) {
            if (!line.isBlank()) {
                read(line);
                notes.unplaced(line.number(), line.unplaced(), "没有找到它在表里的位置");
            }
        }
        return plan();
    }

    private void read(Sheet.Line line) {
        var mayRefine = isBehindHead;
        isBehindHead = false;
        if (isTitle(line)) {
            title = title.isEmpty() ? line.text(line.filled().getFirst()).replace("\n", "") : title;
            line.placeAll();
            return;
        }
        if (startsTable(line, INDICATORS, TELLING_INDICATORS)) {
            open(line, Columns.of(line, IndicatorTable.TABLE));
            return;
        }
        if (startsTable(line, TASKS, TELLING_TASKS)) {
            openTasks(line);
            return;
        }
        if (mayRefine && table.filter(columns -> refines(line, columns)).isPresent()) {
            return;
        }
        if (table.isPresent() && continues(line)) {
            body(line, table.get());
            return;
        }
        if (isMargin(line)) {
            line.placeAll();
            return;
        }
        table = Optional.empty();
        fields.read(line);
    }

    private boolean isTitle(Sheet.Line line) {
        var filled = line.filled();
        return filled.size() == 1
                && !line.isLabel(filled.getFirst())
                && vocabulary.isTitle(line.text(filled.getFirst()));
    }

    /** A row heads a table when it announces at least two of its columns, one of them telling. */
    private static boolean startsTable(Sheet.Line line, String prefix, List<String> telling) {
        var roles = line.rolesUnder(prefix);
        return roles.size() >= 2 && telling.stream().anyMatch(roles::contains);
    }

    private void openTasks(Sheet.Line line) {
        var columns = Columns.of(line, TaskTable.TABLE);
        for (var column : line.filled()) {
            columns = line.role(column).equals("heading.amount") ? columns.plus("amount", column) : columns;
        }
        open(line, columns);
    }

    /** A table begins, or goes on behind a page break, where its columns may have moved. */
    private void open(Sheet.Line line, Columns columns) {
        line.filled().stream().filter(line::isLabel).forEach(line::place);
        var again = columns.after(heads.getOrDefault(columns.table(), columns));
        heads.putIfAbsent(columns.table(), columns);
        table = Optional.of(again);
        isBehindHead = true;
        if (again.isMoved()) {
            notes.add(
                    Note.Kind.COLUMN_SHIFT,
                    line.number(),
                    Path.of(columns.table()),
                    line.printed(),
                    columns.positions().keySet().stream().toList(),
                    "表头又印了一次，各栏的位置和前面不同，已按这一行的表头读");
        }
    }

    /** A second header row that parts an amount into 总额, 财政拨款 and 其他资金. */
    private boolean refines(Sheet.Line line, Columns columns) {
        if (!columns.table().equals(TaskTable.TABLE)) {
            return false;
        }
        var filled = line.filled();
        if (filled.isEmpty() || !filled.stream().allMatch(line::isLabel)) {
            return false;
        }
        var base = columns.positions();
        var parts = new LinkedHashMap<>(base);
        parts.remove("amount");
        for (var column : filled) {
            switch (line.role(column)) {
                case "tasks.amount", "heading.total", "budget.total" -> parts.put("amount", column);
                case "budget.income.fiscalAppropriation", "tasks.fiscalAppropriation" ->
                    parts.put("fiscalAppropriation", column);
                case "budget.income.other" -> parts.put("other", column);
                default -> {}
            }
        }
        table = Optional.of(
                new Columns(columns.table(), parts, Math.max(columns.width(), line.size()), columns.isMoved()));
        line.placeAll();
        return true;
    }

    /** Whether a row belongs to the open table: it has something in the table's columns and no label of another block. */
    private boolean continues(Sheet.Line line) {
        for (var column : line.filled()) {
            var role = line.role(column);
            var opensBlock = !role.isEmpty()
                    && !role.startsWith("heading.")
                    && !role.startsWith(table.orElseThrow().table() + ".")
                    && !isIndicatorText(line, column);
            if (opensBlock) {
                return false;
            }
        }
        return !isMargin(line) && !line.isSignature();
    }

    /** Level labels such as 满意度 stand in tables; so do names that happen to be labels elsewhere. */
    private boolean isIndicatorText(Sheet.Line line, int column) {
        var text = line.text(column);
        return ruleset.taxonomies().level1(text).isPresent()
                || ruleset.taxonomies().level2(text).isPresent()
                || column > 0 && table.orElseThrow().positions().containsValue(column);
    }

    private void body(Sheet.Line line, Columns columns) {
        for (var column : line.filled()) {
            if (line.role(column).startsWith("heading.") && !columns.positions().containsValue(column)) {
                line.place(column);
            }
        }
        if (columns.table().equals(IndicatorTable.TABLE)) {
            indicators.read(line, columns);
            return;
        }
        if (isTotal(line)) {
            notes.unplaced(line.number(), line.printed(), "合计行，表里没有这一栏");
            line.placeAll();
            return;
        }
        tasks.read(line, columns);
    }

    private static boolean isTotal(Sheet.Line line) {
        return line.rolesUnder("heading.").contains("heading.total");
    }

    /** What stands around the table and says nothing of it: the unit, page numbers. */
    private static boolean isMargin(Sheet.Line line) {
        var filled = line.filled();
        for (var column : filled) {
            if (!isMargin(line.text(column))) {
                return false;
            }
        }
        return !filled.isEmpty();
    }

    private static boolean isMargin(String text) {
        return AmountUnit.isDeclaration(text) || isMarginLabel(Folds.label(text));
    }

    private static boolean isMarginLabel(String label) {
        return mayBeMargin(label) && MARGIN.matcher(label).matches();
    }

    /** A glance at the first character that spares most cells the search. */
    private static boolean mayBeMargin(String label) {
        return !label.isEmpty() && "0123456789-第(附".indexOf(label.charAt(0)) >= 0;
    }

    private DepartmentPlan plan() {
        var budget = budget();
        var name = blankIfAbsent(field("department.name"));
        var code = blankIfAbsent(field("department.code"));
        var parts = new HashMap<String, Object>();
        parts.put("year", year());
        parts.put("title", Cell.text(title));
        parts.put("department", new Department(name, code));
        parts.put("headcount", count("headcount"));
        parts.put("subordinateUnits", count("subordinateUnits"));
        parts.put("budget", budget);
        parts.put("goal", blankIfAbsent(field("goal")));
        parts.put("tasks", tasks.tasks());
        parts.put("indicators", indicators.rows());
        parts.put("source", source(budget));
        return Records.with(DepartmentPlan.blank(), parts);
    }

    private Source source(Budget budget) {
        sheet.grid()
                .notes()
                .forEach(remark ->
                        notes.add(Notes.kind(remark), remark.row(), Path.FORM, List.of(), List.of(), remark.why()));
        if (declaredUnit.isEmpty() && hasAmounts(budget)) {
            notes.add(Note.Kind.LIMIT, 0, Path.of("budget"), List.of(), List.of(unit.text()), "表里没有写明金额单位，按万元读");
        }
        return new Source(sheet.grid().format(), isComplete(), unit, notes.all());
    }

    private static boolean hasAmounts(Budget budget) {
        return Stream.of(
                        budget.total(),
                        budget.expenditure().basic(),
                        budget.expenditure().project(),
                        budget.income().fiscalAppropriation())
                .anyMatch(Cell::isKnown);
    }

    /** The indicator table ends every form of this kind; without it, or with its last row torn, the source was cut off. */
    private boolean isComplete() {
        var hasTable = !indicators.rows().isEmpty() || indicators.templates() > 0;
        return hasTable && !isTorn(lastLine());
    }

    private Sheet.Line lastLine() {
        return sheet.lines().reversed().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** A last row that stops before its value, in a table whose other rows reach the value. */
    private boolean isTorn(Sheet.Line last) {
        return table.filter(columns -> columns.table().equals(IndicatorTable.TABLE))
                .filter(columns -> last.size() < columns.width())
                .filter(columns -> columns.text(last, "target").isEmpty())
                .isPresent();
    }

    private Budget budget() {
        return new Budget(
                amount("budget.total"),
                new Budget.Expenditure(
                        amount("budget.expenditure.basic"),
                        amount("budget.expenditure.project"),
                        amount("budget.expenditure.total")),
                new Budget.Income(
                        amount("budget.income.fiscalAppropriation"),
                        amount("budget.income.other"),
                        amount("budget.income.total")),
                new Budget.Development(amount("budget.development.specialFunds"), amount("budget.development.other")),
                new Budget.ByLevel(amount("budget.byLevel.ownLevel"), amount("budget.byLevel.transfersDown")));
    }

    private Cell<Yuan> amount(String role) {
        return fields.value(role).map(value -> Amounts.read(value.text(), unit)).orElse(Cell.absent());
    }

    private Cell<Integer> count(String role) {
        return fields.value(role).map(value -> Numbers.count(value.text())).orElse(Cell.absent());
    }

    private Cell<String> field(String role) {
        return fields.value(role)
                .map(value -> notes.text(value.text(), value.row(), Path.of(role)))
                .orElse(Cell.absent());
    }

    private static Cell<String> blankIfAbsent(Cell<String> cell) {
        return cell.isAbsent() ? Cell.blank() : cell;
    }

    /** The year of the title, else of the few lines around it. */
    private Cell<FiscalYear> year() {
        var head = sheet.lines().stream()
                .filter(line -> line.filled().size() == 1)
                .limit(4)
                .map(line -> line.text(line.filled().getFirst()))
                .filter(text -> text.length() <= 60);
        return Stream.concat(Stream.of(title), head)
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> Numbers.year(found.group(1)))
                .orElse(Cell.blank());
    }

    /** Whether a title of this kind of form was printed. */
    boolean hasTitle() {
        return !title.isEmpty();
    }

    /** Whether anything of the form was found at all. */
    boolean foundSomething() {
        return !fields.isEmpty()
                || !tasks.tasks().isEmpty()
                || !indicators.rows().isEmpty();
    }
}
