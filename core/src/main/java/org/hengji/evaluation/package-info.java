/** 绩效评价: what came of a promise, and the points it was given. */
@NullMarked
package org.hengji.evaluation;

import org.jspecify.annotations.NullMarked;
