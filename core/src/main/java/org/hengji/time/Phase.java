package org.hengji.time;

import java.util.Locale;

/** 目标期: which half of a form something belongs to, the whole project, the mid term or the year. */
public enum Phase {
    /** The form has no halves. */
    UNDIVIDED,
    WHOLE,
    MID_TERM,
    ANNUAL;

    /** As the canonical JSON writes it; empty where the form has no halves. */
    public String text() {
        return this == UNDIVIDED ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
