/** 金额: renminbi, exact to the fen. */
@NullMarked
package org.hengji.money;

import org.jspecify.annotations.NullMarked;
