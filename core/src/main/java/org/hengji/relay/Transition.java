package org.hengji.relay;

import java.util.List;
import java.util.Set;

/**
 * 流转动作: what takes a form from one state to another.
 *
 * @param action as scripts call it, such as {@code submission}
 * @param name as people call it, such as 送审
 * @param role who may, in the words of the ruleset
 * @param guards what must hold besides
 */
public record Transition(String action, String name, List<String> from, String role, Set<Guard> guards, String to) {

    /** 条件: what a transition asks for besides state and role. */
    public enum Guard {
        /** 体检没有“阻”，“说”都写了理由. */
        CHECKED,
        /** 没过截止时间. */
        IN_TIME,
        /** 下一岗还没有打开. */
        UNOPENED
    }

    public Transition {
        from = List.copyOf(from);
        guards = Set.copyOf(guards);
    }

    public boolean asks(Guard guard) {
        return guards.contains(guard);
    }

    public boolean leadsFrom(State state) {
        return from.contains(state.id());
    }
}
