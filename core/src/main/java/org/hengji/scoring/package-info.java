/** 重算得分: what the scheme gives for every row of an evaluation, with the operands that explain it. */
@NullMarked
package org.hengji.scoring;

import org.jspecify.annotations.NullMarked;
