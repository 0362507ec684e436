package org.hengji.server.filing;

import java.util.List;
import org.hengji.check.Finding;
import org.hengji.check.FindingsById;
import org.hengji.check.Severity;
import org.hengji.form.Form;
import org.hengji.grid.Grid;
import org.hengji.json.FormJson;
import org.hengji.judgement.Judge;
import org.hengji.judgement.Judgement;
import org.hengji.layout.Layouts;
import org.hengji.ruleset.Ruleset;

/**
 * 表稿: what stands in a form at one version, laid out and judged.
 *
 * @param text the form as it is stored
 * @param digest SHA-256 of that text
 */
public record Draft(Form form, String text, String digest, Grid sheet, Judgement judgement, int filled, int fillable) {

    /** 问题数. */
    public record Summary(int blocks, int explains, int hints) {}

    /** The form as it comes back from where it is stored, so that all who read it see the same. */
    static Draft of(Form form, Ruleset ruleset) {
        var text = FormJson.stored(form);
        var stored = FormJson.restored(text);
        var sheet = Layouts.lay(stored, ruleset);
        var progress = Progress.of(sheet);
        var judgement = Judge.examine(stored, ruleset);
        return new Draft(stored, text, Digests.of(text), sheet, judgement, progress.filled(), progress.fillable());
    }

    /** The findings, rows named by identity. */
    public List<Finding> findings() {
        return FindingsById.of(form, judgement.findings());
    }

    public Summary summary() {
        return new Summary(count(Severity.BLOCK), count(Severity.EXPLAIN), count(Severity.HINT));
    }

    private int count(Severity severity) {
        return (int) judgement.count(severity);
    }
}
