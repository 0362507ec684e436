package org.hengji.server.audit;

/**
 * 留痕事项: one write, as it is kept.
 *
 * @param action such as {@code filing.edit}
 * @param object what it was done to: its kind and its id
 * @param version of the object after the act
 * @param detail what else must be known, in Chinese
 * @param before digest of the object before the act; empty where it has none
 * @param after digest of the object after the act; empty where it has none
 */
public record Act(
        Actor actor, String action, Subject object, long version, String detail, String before, String after) {

    /** 对象: what an act is about. */
    public record Subject(String kind, String id) {}
}
