/** 表样: forms are laid out as grids again. */
@NullMarked
package org.hengji.layout;

import org.jspecify.annotations.NullMarked;
