/** 数: the one door through which every number enters, and the one table of characters that are folded. */
@NullMarked
package org.hengji.number;

import org.jspecify.annotations.NullMarked;
