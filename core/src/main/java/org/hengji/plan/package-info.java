/** 绩效目标: what a department promises to achieve with its money. */
@NullMarked
package org.hengji.plan;

import org.jspecify.annotations.NullMarked;
