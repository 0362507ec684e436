package org.hengji.check.text;

import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Path;

/**
 * 必填格: a cell that may not stay empty.
 *
 * @param also the same cell of the same indicator in a task
 * @param place how a message names it
 */
record RequiredCell(Path at, List<Path> also, String place, Cell<?> cell) {}
