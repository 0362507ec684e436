package org.hengji;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.check.Finding;
import org.hengji.form.Path;

/** 问题成行: findings as lines that can be compared, and what two lists of them do not share. */
final class FindingLines {

    private FindingLines() {}

    static String line(String check, String at, List<String> also) {
        return also.isEmpty()
                ? check + " @ " + at
                : check + " @ " + at + " also " + also.stream().sorted().collect(Collectors.joining(", "));
    }

    static String line(Finding finding) {
        return line(
                finding.check(),
                finding.at().toString(),
                finding.also().stream().map(Path::toString).toList());
    }

    /** Empty when both hold the same lines equally often; else one line for each that is missing or superfluous. */
    static String difference(List<String> expected, List<Finding> found) {
        var superfluous = new ArrayList<>(found.stream().map(FindingLines::line).toList());
        var missing =
                expected.stream().filter(line -> !superfluous.remove(line)).toList();
        return Stream.concat(
                        missing.stream().map(line -> line + "    <- missing"),
                        superfluous.stream().map(line -> line + "    <- superfluous"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
