/** 得分核查: whether the points of an evaluation are what its own figures earn. */
@NullMarked
package org.hengji.check.score;

import org.jspecify.annotations.NullMarked;
