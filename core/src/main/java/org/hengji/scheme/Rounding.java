package org.hengji.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.law.Basis;

/** 取整: how a row's points are rounded before they are added up. */
public record Rounding(int decimals, RoundingMode mode, Basis basis) {

    public BigDecimal round(BigDecimal points) {
        return points.setScale(decimals, mode);
    }
}
