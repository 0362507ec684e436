package org.hengji.check;

import java.util.Locale;

/** 把握: how sure a finding is. Only a certain one may block. */
public enum Certainty {
    CERTAIN,
    LIKELY,
    POSSIBLE;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
