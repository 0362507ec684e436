/** 核查规则（value）: one class a check. */
@NullMarked
package org.hengji.check.value;

import org.jspecify.annotations.NullMarked;
