/** 表间核对: whether the forms of one project or department agree with each other. */
@NullMarked
package org.hengji.check.cross;

import org.jspecify.annotations.NullMarked;
