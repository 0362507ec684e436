package org.hengji.plan;

import org.hengji.form.Cell;
import org.hengji.form.Records;

/**
 * 项目: which project a form is about and who carries it out, everything as printed.
 *
 * @param category 项目类别
 * @param nature 项目性质 or 项目属性: new, continued, one-off …
 * @param type 项目类型
 * @param competentDepartment 主管部门
 * @param unit 实施单位
 * @param manager 项目负责人
 */
public record Project(
        Cell<String> name,
        Cell<String> code,
        Cell<String> category,
        Cell<String> nature,
        Cell<String> type,
        Cell<String> competentDepartment,
        Cell<String> unit,
        Cell<String> manager,
        Cell<String> start,
        Cell<String> end,
        Cell<String> period) {

    /** The project of a form that names none, such as a department's. */
    public static final Project ABSENT = new Project(
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent());

    /** The same project with one cell changed, by the record component's name. */
    public Project with(String component, Object changed) {
        return Records.with(this, component, changed);
    }
}
