/** 核查规则（money）: one class a check. */
@NullMarked
package org.hengji.check.money;

import org.jspecify.annotations.NullMarked;
