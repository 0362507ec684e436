package org.hengji.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 候选的错因: figures that slips would give, kept when they are the published one. */
final class Slips {

    private static final int FINEST = 2;

    private final BigDecimal published;
    private final int decimals;
    private final List<Mistake> found = new ArrayList<>();

    /** A form of whole points proves nothing by rounding: there a slip must give its figure exactly. */
    Slips(BigDecimal published, int decimals) {
        this.published = published;
        this.decimals = decimals == 0 ? FINEST : decimals;
    }

    void add(Mistake.Kind kind, BigDecimal gives, String text) {
        var isPublished = gives.setScale(decimals, RoundingMode.HALF_UP).compareTo(published) == 0;
        if (isPublished && found.stream().noneMatch(each -> each.kind() == kind)) {
            found.add(new Mistake(kind, text));
        }
    }

    List<Mistake> found() {
        return found.stream().sorted(Comparator.comparing(Mistake::kind)).toList();
    }
}
