package org.hengji.check.value;

import java.util.List;
import java.util.stream.Collectors;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.form.Edit;

/** Findings and fixes as one line each, for tests. */
final class Shown {

    private Shown() {}

    /** {@code indicators[0].target + tasks[0].indicators[0].target}. */
    static List<String> places(List<Finding> findings) {
        return findings.stream().map(Shown::places).toList();
    }

    static String places(Finding finding) {
        return finding.also().stream()
                .map(Object::toString)
                .collect(
                        Collectors.joining(" + ", finding.at() + (finding.also().isEmpty() ? "" : " + "), ""));
    }

    /** {@code 改为 ≥18: indicators[0].target 18 -> ≥18}, a safe one behind a star. */
    static List<String> fixes(Finding finding) {
        return finding.fixes().stream().map(Shown::fix).toList();
    }

    private static String fix(Fix fix) {
        var edits = fix.edits().stream().map(Shown::edit).collect(Collectors.joining("; "));
        return (fix.safe() ? "*" : "") + fix.label() + ": " + edits;
    }

    private static String edit(Edit edit) {
        return edit instanceof Edit.Set(var path, var before, var after)
                ? path + " " + before + " -> " + after
                : edit.toString();
    }
}
