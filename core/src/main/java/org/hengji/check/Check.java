package org.hengji.check;

/**
 * 核查规则: one thing that must hold in a form. Stateless; never throws, logs, queries, or knows the user. Its
 * {@link Rule} card says everything else about it.
 */
public interface Check {

    Outcome examine(Examination examination);
}
