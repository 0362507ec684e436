package org.hengji.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 规则卡: the card every check carries. Nothing has a default, so nothing can be forgotten; the rule manual is printed from
 * it. The examples are changes to a clean plan, one {@code path = text} a line, and a test runs both.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {

    /** The name in findings; never changed, never used again for something else. */
    String name();

    String title();

    /** One or two Chinese sentences: when it is raised and why that matters. */
    String meaning();

    Severity severity();

    Certainty certainty();

    /** Keys of {@link org.hengji.law.Register}. */
    String[] basis();

    /** Changes that raise it. */
    String raises();

    /** Changes that come close and do not raise it. */
    String passes();
}
