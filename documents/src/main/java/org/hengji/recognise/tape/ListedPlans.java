package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengji.entry.Amounts;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.grid.Grid;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.plan.Goal;
import org.hengji.plan.ListedProject;
import org.hengji.plan.Project;
import org.hengji.plan.ProjectPlanList;
import org.hengji.time.Phase;

/** 目标清单: one indicator a line; the first line of a project names it. */
final class ListedPlans {

    static final String KIND = ProjectPlanList.KIND;

    private static final Set<String> GOALS = Set.of("goals.annual", "goals.heading", "goals.whole");

    private final TapeReader reader;
    private final Title title;
    private final Grid grid;
    private final List<ListedProject> projects = new ArrayList<>();

    ListedPlans(TapeReader reader, Title title, Grid grid) {
        this.reader = reader;
        this.title = title;
        this.grid = grid;
    }

    Form build(Source source) {
        var columns = reader.table().orElseThrow().columns();
        var part = new ArrayList<Cut>();
        for (var cut : reader.cuts()) {
            if (!text(cut, "project.name").isEmpty() && !part.isEmpty()) {
                add(part, columns);
                part.clear();
            }
            part.add(cut);
        }
        add(part, columns);
        return ProjectPlanList.blank()
                .with("scope", title.scope())
                .with("title", Cell.text(title.text()))
                .with(
                        "year",
                        reader.heads().stream()
                                .map(head -> Title.year(head.text()))
                                .flatMap(year -> year.stream())
                                .findFirst()
                                .orElse(Cell.blank()))
                .with("projects", projects)
                .with("source", source.withNotes(reader.notes().all()).withFormat(grid.format()));
    }

    private void add(List<Cut> part, List<Column> columns) {
        if (part.isEmpty()) {
            return;
        }
        var list = Path.of("projects").row(projects.size()).child("indicators");
        var rows = new IndicatorRows(
                reader.lexicon(),
                reader.notes(),
                columns,
                list,
                Phase.UNDIVIDED,
                new IndicatorRows.Part(0, 0, "", reader.tape().isInColumns()));
        part.forEach(rows::add);
        projects.add(ListedProject.blank()
                .with("project", project(part.getFirst()))
                .with("funds", funds(part.getFirst()))
                .with("goals", goals(part.getFirst()))
                .with("indicators", rows.rows()));
    }

    private Project project(Cut first) {
        var project = Project.ABSENT;
        for (var column : reader.table().orElseThrow().columns()) {
            if (column.role().startsWith("project.") && !column.is("project.reporter")) {
                project = project.with(
                        column.role().substring("project.".length()), Texts.read(text(first, column.role())));
            }
        }
        return project;
    }

    private List<Fund> funds(Cut first) {
        for (var role : List.of("funds.initial", "funds.adjusted", "fund.total")) {
            var amount = text(first, role);
            if (!amount.isEmpty()) {
                return List.of(Fund.blank()
                        .with("source", FundSource.TOTAL)
                        .with("initial", Amounts.read(amount, reader.moneyUnit())));
            }
        }
        return List.of();
    }

    private List<Goal> goals(Cut first) {
        for (var role : GOALS) {
            var text = text(first, role);
            if (!text.isEmpty()) {
                return List.of(Goal.blank().with("expected", Texts.read(text)));
            }
        }
        return List.of();
    }

    private String text(Cut cut, String role) {
        var columns = reader.table().orElseThrow().columns();
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).is(role)) {
                return cut.text(i);
            }
        }
        return "";
    }
}
