package org.hengji.plan;

import org.hengji.form.Cell;

/** 部门: who promises, with the budget code where it is printed. */
public record Department(Cell<String> name, Cell<String> code) {

    /** The department of a form that names none, such as a project's. */
    public static final Department ABSENT = new Department(Cell.absent(), Cell.absent());

    public static final Department BLANK = new Department(Cell.blank(), Cell.blank());
}
