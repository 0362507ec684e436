/** 年度与日期: budget years, and the days and months that forms print. */
@NullMarked
package org.hengji.time;

import org.jspecify.annotations.NullMarked;
