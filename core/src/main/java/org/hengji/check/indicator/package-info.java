/** 核查规则（indicator）: one class a check. */
@NullMarked
package org.hengji.check.indicator;

import org.jspecify.annotations.NullMarked;
