/** 规则包: everything a decree can change, as data of a region and year. */
@NullMarked
package org.hengji.ruleset;

import org.jspecify.annotations.NullMarked;
