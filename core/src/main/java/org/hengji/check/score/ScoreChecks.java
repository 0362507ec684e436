package org.hengji.check.score;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class ScoreChecks {

    public static final List<Check> ALL = List.of(
            new ExecutionScoreFollowsRate(),
            new ScoreFollowsFormula(),
            new TotalIsSumOfScores(),
            new WeightsMakeUpTotal(),
            new WeightsFollowScheme(),
            new ScoreIsWithinWeight(),
            new LostPointsHaveReason(),
            new MetTargetKeepsPoints(),
            new MissedTargetLosesPoints(),
            new ScoreIsInItsBand(),
            new LargeExcessIsExplained(),
            new ResultsFollowSpending(),
            new ActualCanBeCompared(),
            new TotalRowIsFilled(),
            new ActualsAreOwn());

    /** What is plain arithmetic, whoever evaluates and by whatever standard. */
    public static final List<Check> ARITHMETIC = ALL.stream()
            .filter(check -> check instanceof TotalIsSumOfScores
                    || check instanceof ScoreIsWithinWeight
                    || check instanceof TotalRowIsFilled)
            .toList();

    private ScoreChecks() {}
}
