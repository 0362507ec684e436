package org.hengji.check.cross;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class CrossChecks {

    public static final List<Check> ALL =
            List.of(new TargetsStayAsApproved(), new TargetsReachLastActual(), new AmountsAgree());

    private CrossChecks() {}
}
