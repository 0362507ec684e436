/** 核查规则（link）: one class a check. */
@NullMarked
package org.hengji.check.link;

import org.jspecify.annotations.NullMarked;
