/** 核查规则（text）: one class a check. */
@NullMarked
package org.hengji.check.text;

import org.jspecify.annotations.NullMarked;
