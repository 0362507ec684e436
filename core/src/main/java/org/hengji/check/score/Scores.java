package org.hengji.check.score;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.ruleset.Ruleset;
import org.hengji.scheme.Scheme;
import org.hengji.scoring.RowScore;
import org.hengji.scoring.ScoreSheet;
import org.hengji.scoring.Scorer;

/** 得分的核对: the score sheet of a form and the check that takes each of its rows, worked out once for all checks. */
final class Scores {

    private static final String EVERYWHERE = "national";
    private static final Path INDICATORS = Path.FORM.child("indicators");

    /** 自有方案: whether the form's own region says how its evaluations are scored. */
    private record OwnScheme(boolean isOwn) {

        static OwnScheme of(Ruleset ruleset) {
            var region = ruleset.part("scoring").get("region").text();
            return new OwnScheme(!region.equals(EVERYWHERE) && ruleset.id().startsWith(region + "/"));
        }
    }

    private final Examination examination;
    private final ScoreSheet sheet;
    private final Assumption assumption;
    private final Precedence precedence;
    private final boolean isOwnScheme;
    private final Set<Path> open;
    private final Map<Concern, List<RowScore>> rows;

    private Scores(Examination examination, SelfEvaluation form) {
        this.examination = examination;
        sheet = Scorer.of(examination.ruleset()).score(form);
        assumption = new Assumption(examination, sheet.scheme().satisfaction());
        precedence = new Precedence(examination, sheet, assumption);
        isOwnScheme =
                examination.ruleset().compiled(OwnScheme.class, OwnScheme::of).isOwn();
        open = open(form);
        rows = sheet.rows().stream()
                .collect(Collectors.groupingBy(
                        precedence::of, () -> new EnumMap<>(Concern.class), Collectors.toUnmodifiableList()));
    }

    private record Made(Optional<Scores> scores) {}

    /** Nothing where the form is no evaluation, or nobody has written any result into it yet. */
    static Optional<Scores> of(Examination examination) {
        return examination.shared(Made.class, Scores::made).scores();
    }

    private static Made made(Examination examination) {
        return new Made(
                examination.form() instanceof SelfEvaluation form
                        ? Optional.of(new Scores(examination, form)).filter(made -> !made.sheet.unfilled())
                        : Optional.empty());
    }

    /** The outcome of a check that asks something of the whole form. */
    static Outcome whole(Examination examination, Function<Scores, Outcome> decide) {
        return of(examination).map(decide).orElseGet(() -> Outcome.notApplicable("表里没有填得分，也没有填实际完成值"));
    }

    /** The outcome of a check that speaks of the rows it has to take. */
    static Outcome each(Examination examination, Concern concern, BiFunction<Scores, RowScore, Finding> finding) {
        return whole(examination, scores -> scores.each(concern, finding));
    }

    private Outcome each(Concern concern, BiFunction<Scores, RowScore, Finding> finding) {
        var taken = rows.getOrDefault(concern, List.of());
        var decided = taken.stream().filter(row -> !isOpen(concern, row)).toList();
        if (decided.isEmpty() && !taken.isEmpty()) {
            return Outcome.deferred(name(taken.getFirst()) + "可能没有读全，不能断定");
        }
        return Outcome.found(
                decided.stream().map(row -> finding.apply(this, row)).toList());
    }

    /** Whether something of the row may be missing that would change what is said of it. */
    private boolean isOpen(Concern concern, RowScore row) {
        var needsReason = concern == Concern.OVERACHIEVED || concern == Concern.NO_REASON;
        return open.contains(top(row)) || open.contains(row.at()) || needsReason && reason(row) == Reason.UNKNOWN;
    }

    /** The last row of a source that breaks off, and every row beside which something found no place. */
    private static Set<Path> open(SelfEvaluation form) {
        var open = new HashSet<Path>();
        form.source().notes(Note.Kind.UNPLACED).forEach(note -> open.add(note.at()));
        if (!form.source().complete() && !form.indicators().isEmpty()) {
            open.add(INDICATORS.row(form.indicators().size() - 1));
        }
        return open;
    }

    ScoreSheet sheet() {
        return sheet;
    }

    Scheme scheme() {
        return sheet.scheme();
    }

    /** Whether the scheme is the form's own, so that a score it does not give is wrong and not only another rule's. */
    boolean isOwnScheme() {
        return isOwnScheme;
    }

    /** Whether the row may have been scored by another rule than the formula. */
    boolean isAssumed(RowScore row) {
        return assumption.isMade(row);
    }

    Reason reason(RowScore row) {
        return precedence.reason(row);
    }

    /** Whether everything of the source was read, so that what is missing is missing. */
    boolean isWhole() {
        return examination.gap().isEmpty();
    }

    Form form() {
        return examination.form();
    }

    Examination examination() {
        return examination;
    }

    /** 第 4 行“学生受资助人数”; 资金 for the row of the execution rate. */
    static String name(RowScore row) {
        if (row.isExecution()) {
            return "资金";
        }
        var place = Places.field(top(row));
        return top(row).equals(row.at())
                ? place + Places.quoted(row.name())
                : place + "的子行" + Places.quoted(row.name());
    }

    /** The row of the table that a row stands in or is. */
    private static Path top(RowScore row) {
        var steps = row.at().steps();
        return Path.FORM.plus(steps.get(0)).plus(steps.get(1));
    }
}
