/** 核查规则（goal）: one class a check. */
@NullMarked
package org.hengji.check.goal;

import org.jspecify.annotations.NullMarked;
