package org.hengji.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.Source;
import org.hengji.grid.Grid;
import org.hengji.indicator.Indicator;
import org.hengji.number.Folds;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.ProjectPlan;
import org.hengji.recognise.tape.TapeRecogniser;
import org.hengji.ruleset.Ruleset;

/**
 * 丢了格子的指标表: the table of a department plan whose rows lost cells, read again as a run of texts. What is read so
 * counts where it finds more rows that have a name and a value.
 */
final class LostCells {

    private static final Path INDICATORS = Path.of("indicators");

    private final Grid grid;
    private final Ruleset ruleset;

    LostCells(Grid grid, Ruleset ruleset) {
        this.grid = grid;
        this.ruleset = ruleset;
    }

    /** The plan with the better of both readings; tables below tasks keep their own. */
    DepartmentPlan found(DepartmentPlan plan, List<Grid.Row> part) {
        if (!plan.tasks().isEmpty() || part.isEmpty()) {
            return plan;
        }
        var from = part.getFirst().number();
        var to = part.getLast().number();
        var rows = grid.rows().stream()
                .filter(row -> row.number() >= from && row.number() <= to)
                .toList();
        if (TapeRecogniser.keepsColumns(grid, rows) && !lostHeading(part)) {
            return plan;
        }
        return again(rows)
                .filter(other -> readable(other.indicators()) > readable(plan.indicators()))
                .filter(other -> holds(other, texts(plan.indicators())))
                .map(other -> with(plan, other))
                .orElse(plan);
    }

    /** Whether a heading stands before the head of the table and no blank cell before the rows it reached over. */
    private boolean lostHeading(List<Grid.Row> part) {
        var vocabulary = ruleset.vocabulary("table-form");
        var head = part.stream()
                .filter(row -> vocabulary
                        .role(Folds.label(row.text(0)))
                        .filter("heading.indicators"::equals)
                        .isPresent())
                .findFirst();
        return head.filter(found -> part.subList(part.indexOf(found), part.size()).stream()
                        .noneMatch(row -> row.cells().getFirst().text().isBlank()))
                .isPresent();
    }

    private Optional<ProjectPlan> again(List<Grid.Row> rows) {
        return TapeRecogniser.read(grid, rows, ruleset)
                .filter(ProjectPlan.class::isInstance)
                .map(ProjectPlan.class::cast);
    }

    private static long readable(List<Indicator> rows) {
        return rows.stream()
                .filter(row -> row.target().isKnown() && isNamed(row.name().raw()))
                .count();
    }

    private static boolean isNamed(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    private DepartmentPlan with(DepartmentPlan plan, ProjectPlan other) {
        var notes = new ArrayList<Note>();
        plan.source().notes().stream().filter(note -> !isAnswered(note, other)).forEach(notes::add);
        other.source().notes().stream()
                .filter(note -> INDICATORS.contains(note.at()) || note.kind() == Note.Kind.TEMPLATE_ROW)
                .forEach(notes::add);
        var source = plan.source();
        return plan.with("indicators", other.indicators())
                .withSource(new Source(source.format(), other.source().complete(), source.unit(), notes));
    }

    /** Whether what was noted of the first reading has found its place in the second. */
    private boolean isAnswered(Note note, ProjectPlan other) {
        if (note.kind() != Note.Kind.UNPLACED) {
            return INDICATORS.contains(note.at());
        }
        var printed = String.join(" ", note.printed());
        return isHead(printed) || holds(other, List.of(printed));
    }

    /** Whether the rows, or the notes on them, hold every word of some texts. */
    private static boolean holds(ProjectPlan other, List<String> printed) {
        var held = new StringBuilder(String.join(" ", texts(other.indicators())));
        other.source().notes().forEach(note -> held.append(' ').append(String.join(" ", note.printed())));
        return printed.stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .map(Folds::label)
                .allMatch(word -> Folds.label(held.toString()).contains(word));
    }

    private static List<String> texts(List<Indicator> rows) {
        return rows.stream()
                .flatMap(row -> Records.components(Indicator.class).stream().map(each -> Records.get(row, each.name())))
                .filter(Cell.class::isInstance)
                .map(cell -> ((Cell<?>) cell).raw())
                .toList();
    }

    private boolean isHead(String printed) {
        var vocabulary = ruleset.vocabulary("table-form");
        return Arrays.stream(printed.split(" "))
                .allMatch(word -> vocabulary.role(Folds.label(word)).isPresent());
    }
}
