/** 承诺: the words of a plan against its numbers. */
@NullMarked
package org.hengji.commitment;

import org.jspecify.annotations.NullMarked;
