/** 表格: a table with merged cells, nothing more. */
@NullMarked
package org.hengji.grid;

import org.jspecify.annotations.NullMarked;
