/** 转换: forms become files, each by its layout and the writer of the format. */
@NullMarked
package org.hengji.convert;

import org.jspecify.annotations.NullMarked;
