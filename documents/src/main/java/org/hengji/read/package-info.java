/** 读入: files of every format become grids. */
@NullMarked
package org.hengji.read;

import org.jspecify.annotations.NullMarked;
