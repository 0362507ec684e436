package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.form.Cell;

/** 错因的查找: which one slip gives exactly the published figure. Asked for only where a figure is wrong. */
final class Mistakes {

    private static final int MOST_TOLD = 2;

    private Mistakes() {}

    /** Those that say most first; none where the row is right or nothing explains it. */
    static List<Mistake> of(ScoreSheet sheet, RowScore row) {
        if (!row.verdict().isFault() || !(row.published() instanceof Cell.Known<BigDecimal>(var printed, var _))) {
            return List.of();
        }
        var slips = new Slips(printed, sheet.decimals());
        switch (row.explanation()) {
            case Explanation.Executed executed -> {
                ExecutionSlips.add(slips, sheet.form().funds(), row, executed);
                RoundingSlips.add(slips, executed.score(), exact(executed));
            }
            case Explanation.Measured measured -> {
                NumberSlips.add(slips, measured);
                NumberSlips.satisfaction(slips, sheet, row, measured);
                RoundingSlips.add(slips, measured.score(), exact(measured));
            }
            case Explanation.Parted parted ->
                RoundingSlips.add(slips, parted.score(), exact(parted.weight(), parted.shares()));
            case Explanation.Ranged ranged ->
                RoundingSlips.add(slips, ranged.score(), ranged.weight().multiply(Shares.nearest(ranged)));
            case Explanation.Dated _,
                    Explanation.Graded _,
                    Explanation.Answered _,
                    Explanation.Doubtful _,
                    Explanation.Completed _,
                    Explanation.Uncomputable _ -> {}
        }
        copied(slips, sheet, row, printed);
        return slips.found();
    }

    /** The first of them in words, and one more where several fit. */
    static String text(List<Mistake> mistakes) {
        return mistakes.stream().limit(MOST_TOLD).map(Mistake::text).collect(Collectors.joining("；也可能是"));
    }

    private static BigDecimal exact(Explanation.Executed row) {
        return row.weight().multiply(Shares.of(row.spent(), row.budget()).min(row.cap()));
    }

    private static BigDecimal exact(Explanation.Measured row) {
        return row.standing() == Standing.MET || row.score().signum() == 0
                ? row.score()
                : Shares.ratio(row).map(row.weight()::multiply).orElse(row.score());
    }

    private static BigDecimal exact(BigDecimal weight, List<BigDecimal> shares) {
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return weight.multiply(Shares.of(sum, BigDecimal.valueOf(shares.size())));
    }

    private static void copied(Slips slips, ScoreSheet sheet, RowScore row, BigDecimal printed) {
        var weight = row.weight().known();
        if (weight.isPresent() && row.standing() != Standing.MET && printed.compareTo(weight.get()) == 0) {
            slips.add(Mistake.Kind.COPIED_WEIGHT, weight.get(), "照抄了分值 " + Print.number(weight.get()));
            return;
        }
        if (printed.signum() > 0
                && weight.filter(full -> full.compareTo(printed) == 0).isEmpty()) {
            neighbours(sheet, row).stream()
                    .filter(near -> near.published()
                            .known()
                            .filter(score -> score.compareTo(printed) == 0)
                            .isPresent())
                    .filter(near -> !near.verdict().isFault())
                    .findFirst()
                    .ifPresent(near -> slips.add(
                            Mistake.Kind.NEIGHBOUR,
                            printed,
                            "照抄了相邻一行“" + near.name() + "”的得分 " + Print.number(printed)));
        }
    }

    private static List<RowScore> neighbours(ScoreSheet sheet, RowScore row) {
        var position = sheet.rows().indexOf(row);
        var near = new ArrayList<RowScore>();
        if (position > 0) {
            near.add(sheet.rows().get(position - 1));
        }
        if (position >= 0 && position + 1 < sheet.rows().size()) {
            near.add(sheet.rows().get(position + 1));
        }
        return near;
    }
}
