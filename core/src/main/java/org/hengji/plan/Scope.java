package org.hengji.plan;

import java.util.Locale;

/** 对象: whose performance a form is about. */
public enum Scope {
    DEPARTMENT,
    UNIT,
    PROJECT,
    TRANSFER,
    REGION;

    /** As the canonical JSON writes it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
