package org.hengji.server.workbench;

import org.hengji.server.filing.Filing;

/**
 * 一张表: a line of a list, as people read it.
 *
 * @param todo what the person has to do about it, such as 修改 3 处; empty when it waits for somebody else
 * @param due the deadline, and {@code left} how far away it is
 */
public record Row(Filing filing, String unit, Status status, String todo, String due, String left) {

    /**
     * 状态: a shape, a word, who has it and since when.
     *
     * @param tone the class of its colour, which never speaks alone
     */
    public record Status(String sign, String word, String tone, String who, String since) {}

    public boolean isTodo() {
        return !todo.isEmpty();
    }

    public String href() {
        return "/filings/" + filing.id();
    }
}
