package org.hengji.judgement;

import java.util.List;
import org.hengji.check.Finding;
import org.hengji.check.Severity;

/**
 * 体检结果: what the checks found, and what could not be decided.
 *
 * @param deferred checks that could not decide, each with the reason; never silently skipped
 */
public record Judgement(List<Finding> findings, List<Deferral> deferred) {

    /** 未判断: a check and why it could not decide. */
    public record Deferral(String check, String title, String why) {}

    public Judgement {
        findings = List.copyOf(findings);
        deferred = List.copyOf(deferred);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public boolean blocks() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
