package org.hengji.plan;

import org.hengji.form.Cell;

/** 部门: who promises, with the budget code where it is printed. */
public record Department(Cell<String> name, Cell<String> code) {

    public static final Department BLANK = new Department(Cell.blank(), Cell.blank());
}
