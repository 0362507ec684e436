package org.hengji.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hengji.form.Cell;
import org.hengji.law.Basis;
import org.hengji.money.Yuan;
import org.hengji.plan.Fund;

/**
 * 预算执行率的计分.
 *
 * @param bases the denominators allowed, the preferred one first; the first whose column the form has is taken
 * @param cap how often its points a rate may earn, at most
 */
public record ExecutionRule(List<Base> bases, BigDecimal cap, Basis basis) {

    /** 分母: which budget the execution is held against. */
    public enum Base {
        ADJUSTED,
        INITIAL;

        /** As the canonical JSON writes it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As people call it. */
        public String label() {
            return this == ADJUSTED ? "全年预算数" : "年初预算数";
        }

        public Cell<Yuan> of(Fund fund) {
            return this == ADJUSTED ? fund.adjusted() : fund.initial();
        }
    }

    public ExecutionRule {
        bases = List.copyOf(bases);
    }

    /** The base for a form: the first whose column it has, else the preferred one. */
    public Base baseOf(Fund fund) {
        return bases.stream()
                .filter(base -> !base.of(fund).isAbsent())
                .findFirst()
                .orElse(bases.getFirst());
    }
}
