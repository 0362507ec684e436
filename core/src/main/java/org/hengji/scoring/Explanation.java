package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.indicator.Comparator;
import org.hengji.law.Basis;
import org.hengji.money.Yuan;
import org.hengji.scheme.Band;
import org.hengji.scheme.ExecutionRule;
import org.hengji.scheme.Method;

/** 说明: the operands of a score, the formula they go into and its basis. The text is made only when asked for. */
public sealed interface Explanation {

    Basis basis();

    Points points();

    Standing standing();

    default List<Flag> flags() {
        return List.of();
    }

    /**
     * 预算执行率.
     *
     * @param cap what the rate is capped at, 1 for full marks
     */
    record Executed(
            ExecutionRule.Base base,
            Yuan budget,
            Yuan spent,
            BigDecimal cap,
            BigDecimal weight,
            BigDecimal score,
            List<Flag> flags,
            Basis basis)
            implements Explanation {

        @Override
        public Points points() {
            return new Points.Exact(score);
        }

        @Override
        public Standing standing() {
            return Standing.of(spent.compareTo(budget) >= 0);
        }
    }

    /**
     * 一个数对一个数; both in {@code unit}.
     *
     * @param comparator how they were compared; unstated where nothing said so
     * @param score in points of {@code weight}; without a weight that of one point, of no meaning
     */
    record Measured(
            Comparator comparator,
            Method method,
            BigDecimal target,
            BigDecimal actual,
            String unit,
            BigDecimal weight,
            BigDecimal score,
            Standing standing,
            List<Flag> flags,
            Basis basis)
            implements Explanation {

        @Override
        public Points points() {
            return new Points.Exact(score);
        }
    }

    /** 区间. */
    record Ranged(
            BigDecimal low,
            BigDecimal high,
            BigDecimal actual,
            String unit,
            BigDecimal weight,
            BigDecimal score,
            Standing standing,
            Basis basis)
            implements Explanation {

        @Override
        public Points points() {
            return new Points.Exact(score);
        }
    }

    /**
     * 时点与期间: all points in time; late, whatever the scheme says, which may be no more than “not all”.
     *
     * @param target as printed
     * @param actual as printed
     */
    record Dated(String target, String actual, BigDecimal weight, Points points, Standing standing, Basis basis)
            implements Explanation {}

    /** 定性分档. {@code word} is the answer as printed. */
    record Graded(Band band, String word, BigDecimal weight, Points points, Basis basis) implements Explanation {

        @Override
        public Standing standing() {
            return band.isTop() ? Standing.MET : band.isBottom() ? Standing.MISSED : Standing.UNDECIDED;
        }
    }

    /** 是与否. */
    record Answered(String target, String actual, BigDecimal weight, BigDecimal score, Standing standing, Basis basis)
            implements Explanation {

        @Override
        public Points points() {
            return new Points.Exact(score);
        }
    }

    /** 方向不明: a cost without comparator may be an upper limit or an aim; both readings bound the points. */
    record Doubtful(Measured asLowerBound, Measured asUpperBound, Points.Between points) implements Explanation {

        @Override
        public Basis basis() {
            return asLowerBound.basis();
        }

        @Override
        public Standing standing() {
            return Standing.UNDECIDED;
        }
    }

    /**
     * 共用分值的子行.
     *
     * @param shares how far each row came, at most 1, in the rows' order
     */
    record Parted(
            List<String> names,
            List<BigDecimal> shares,
            BigDecimal weight,
            BigDecimal score,
            Standing standing,
            List<Flag> flags,
            Basis basis)
            implements Explanation {

        public Parted {
            names = List.copyOf(names);
            shares = List.copyOf(shares);
        }

        @Override
        public Points points() {
            return new Points.Exact(score);
        }
    }

    /** 只有完成程度: no points are printed for the row. */
    record Completed(Explanation of) implements Explanation {

        @Override
        public Basis basis() {
            return of.basis();
        }

        @Override
        public Points points() {
            return Points.NONE;
        }

        @Override
        public Standing standing() {
            return of.standing();
        }

        @Override
        public List<Flag> flags() {
            return of.flags();
        }
    }

    /** 不能计算, and why; the basis is the formula that would have applied. */
    record Uncomputable(Obstacle obstacle, Basis basis) implements Explanation {

        @Override
        public Points points() {
            return Points.NONE;
        }

        @Override
        public Standing standing() {
            return Standing.UNDECIDED;
        }
    }
}
