/** 赋分方案: how an evaluation is scored, as data of a region and year. */
@NullMarked
package org.hengji.scheme;

import org.jspecify.annotations.NullMarked;
