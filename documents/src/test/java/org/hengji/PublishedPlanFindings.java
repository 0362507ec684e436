package org.hengji;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.check.Finding;

/** 一条规则在公开表里的结论: severity, certainty and places; I1… are rows of the indicator table, T1… are tasks. */
record PublishedPlanFindings(String check, String weight, List<String> places) {

    private static final Pattern ROW = Pattern.compile("\\b([IT])(\\d+)\\b");

    private static final String ALL = """
        money.sources-match-expenditure        | block certain    | budget
        money.levels-match-expenditure         | block certain    | budget.byLevel.ownLevel
        money.fiscal-covers-special-funds      | hint likely      | budget.income.fiscalAppropriation
        money.equals-part                      | hint likely      | budget.income.fiscalAppropriation
        money.development-differs-from-project | hint possible    | budget.development
        money.blank-amount                     | hint certain     | budget.income.other budget.byLevel.transfersDown
        text.markup                            | hint certain     | goal
        text.stray-space                       | hint certain     | T4.content I24.level2
        text.mixed-punctuation                 | hint certain     | T4.name
        structure.missing-level1               | block certain    | indicators
        structure.wrong-parent                 | block certain    | I20.level1 I21.level1 I22.level1 I23.level1
        structure.shifted-cells                | block certain    | I16 I23
        structure.column-shift                 | hint certain     | tasks
        structure.missing-class                | explain likely   | indicators
        structure.unbalanced                   | hint likely      | indicators
        structure.no-measured-benefit          | explain likely   | indicators
        indicator.near-duplicate               | hint likely      | I2
        indicator.name-unit-clash              | hint likely      | I1.unit I2.unit I12.unit I13.unit I14.unit I16.unit
        indicator.wrong-class                  | explain likely   | I19.level2
        indicator.slogan-name                  | explain likely   | I22.name I23.name
        indicator.foreign-scope                | explain likely   | I21.name
        indicator.no-baseline                  | hint certain     | indicators
        indicator.two-objects                  | hint likely      | I2.name
        indicator.unclear-subject              | hint likely      | I3.name I6.name
        indicator.outside-control              | hint possible    | I7.name I8.name I10.name
        value.missing-comparator               | explain certain  | I1.target I2.target I3.target
        value.illegal-comparator               | block certain    | I15.target I16.target
        value.strict-comparator                | hint likely      | I4.target
        value.range                            | explain certain  | I5.target I7.target I8.target
        value.doubled-magnitude                | block certain    | I13.target T3.indicators[3].target
        value.doubled-percent                  | hint certain     | I18.target I19.target I24.target
        value.missing-unit                     | block certain    | I15.unit
        value.vague-date                       | explain certain  | I17.target
        value.single-deadline                  | hint likely      | I17.target
        value.always-true                      | explain likely   | I18.target I19.target
        value.ungraded-qualitative             | explain certain  | I20.target I21.target I23.target
        value.is-a-task                        | explain likely   | I22.target
        value.copied-text                      | hint certain     | I22.target
        value.implausible                      | hint likely      | T3.indicators[3].target I12.target
        link.values-differ                     | block certain    | T3.indicators[3].target
        link.missing-in-table                  | explain certain  | T3.indicators[5]
        link.missing-in-tasks                  | hint certain     | I14
        link.strictness-differs                | explain certain  | I10.target I11.target
        link.scope-differs                     | hint likely      | T2.content
        link.promise-without-indicator         | hint possible    | T3.content
        link.activity-without-indicator        | hint possible    | T1.content T2.content T3.content
        link.hedged                            | hint likely      | T2.content T3.content
        link.task-content-mismatch             | hint possible    | T4
        goal.no-measurable-result              | explain likely   | goal
        goal.item-without-task                 | hint possible    | goal
        """;

    static List<PublishedPlanFindings> all() {
        return ALL.lines().map(PublishedPlanFindings::parse).toList();
    }

    private static PublishedPlanFindings parse(String line) {
        var parts = line.split("\\|");
        var places = Arrays.stream(parts[2].strip().split(" "))
                .map(PublishedPlanFindings::path)
                .toList();
        return new PublishedPlanFindings(parts[0].strip(), parts[1].strip(), places);
    }

    private static String path(String place) {
        return ROW.matcher(place)
                .replaceFirst(row -> (row.group(1).equals("I") ? "indicators[" : "tasks[")
                        + (Integer.parseInt(row.group(2)) - 1)
                        + "]");
    }

    /** One line for each place, as {@link #line} prints a finding. */
    List<String> lines() {
        return places.stream().map(place -> weight + " " + place).toList();
    }

    static String line(Finding finding) {
        return finding.severity().text() + " " + finding.certainty().text() + " " + finding.at();
    }
}
