/** 写出: grids become text. */
@NullMarked
package org.hengji.write;

import org.jspecify.annotations.NullMarked;
