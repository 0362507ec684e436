/** 核查规则: what a check is, what it finds, and what it looks at. */
@NullMarked
package org.hengji.check;

import org.jspecify.annotations.NullMarked;
