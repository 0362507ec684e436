package org.hengji.check.structure;

import java.util.Optional;
import org.hengji.check.Part;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Target;
import org.hengji.plan.Project;

/**
 * 项目期: when a project begins and ends, as points like those of a {@link Span}; empty where the form does not say.
 *
 * @param at the cell that says when it ends
 */
record Term(Path at, String printed, String start, String end) {

    static Optional<Term> of(Part part) {
        var project = part.project();
        if (project.equals(Project.ABSENT)) {
            return Optional.empty();
        }
        var place = part.at().child("project");
        var whole = span(project.period()).filter(span -> !span.from().equals(span.to()));
        if (whole.isPresent()) {
            return Optional.of(new Term(
                    place.child("period"),
                    project.period().raw(),
                    whole.get().from(),
                    whole.get().to()));
        }
        var start = span(project.start()).map(Span::from).orElse("");
        var end = span(project.end()).map(Span::to).orElse("");
        return start.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term(place.child("end"), project.end().raw(), start, end));
    }

    private static Optional<Span> span(Cell<String> cell) {
        return cell instanceof Cell.Known<String>(var text, var _)
                        && Targets.read(text) instanceof Cell.Known<Target>(var target, var _)
                ? Span.of(target)
                : Optional.empty();
    }

    boolean isReversed() {
        return !start.isEmpty() && !end.isEmpty() && new Span(start, end, false).isReversed();
    }

    /** Whether the project goes on when that year is over, or was there before it began. */
    boolean reachesBeyond(int year) {
        return Span.year(end).orElse(year) > year || Span.year(start).orElse(year) < year;
    }
}
