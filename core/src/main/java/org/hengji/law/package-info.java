/** 依据: the register of instruments and what their articles ask. */
@NullMarked
package org.hengji.law;

import org.jspecify.annotations.NullMarked;
