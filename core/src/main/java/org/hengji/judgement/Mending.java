package org.hengji.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.ruleset.Ruleset;

/** 自动修改: applies safe fixes, and no others, until none is left. */
public final class Mending {

    /** Far more than fixes that wait for one another; a fix that undoes another must not go on for ever. */
    private static final int MAX_ROUNDS = 100;

    private Mending() {}

    /** 改动: the finding that asked for it and the fix that was applied. */
    public record Change(Finding finding, Fix fix) {}

    /** 改后: the mended form, what was changed in it, and what the checks say of it now. */
    public record Mended(Form form, List<Change> changes, Judgement judgement) {

        public Mended {
            changes = List.copyOf(changes);
        }
    }

    public static Mended mend(Form form, Ruleset ruleset) {
        var changes = new ArrayList<Change>();
        var present = form;
        var judgement = Judge.examine(present, ruleset);
        for (var round = 0; round < MAX_ROUNDS; round++) {
            var mended = once(present, judgement, changes);
            if (mended.equals(present)) {
                break;
            }
            present = mended;
            judgement = Judge.examine(present, ruleset);
        }
        return new Mended(present, changes, judgement);
    }

    private static Form once(Form form, Judgement judgement, List<Change> changes) {
        var present = form;
        for (var change : safe(judgement)) {
            var edited = present.with(change.fix().edits());
            if (!edited.refused().isEmpty() || edited.form().equals(present)) {
                continue;
            }
            present = edited.form();
            changes.add(change);
            if (movesRows(change.fix())) {
                return present;
            }
        }
        return present;
    }

    /** Whole rows before single cells: a cell put right by itself would settle what was noted about its row. */
    private static List<Change> safe(Judgement judgement) {
        return judgement.findings().stream()
                .sorted(Comparator.comparing(finding -> !isRow(finding.at())))
                .flatMap(finding -> finding.fixes().stream().filter(Fix::safe).map(fix -> new Change(finding, fix)))
                .toList();
    }

    private static boolean isRow(Path at) {
        return !at.isForm() && !(at.last() instanceof Path.Step.Name);
    }

    /** Whether places found before the fix may mean other rows after it. */
    private static boolean movesRows(Fix fix) {
        return !fix.edits().stream().allMatch(Edit.Set.class::isInstance);
    }
}
