/** 核查规则（structure）: one class a check. */
@NullMarked
package org.hengji.check.structure;

import org.jspecify.annotations.NullMarked;
