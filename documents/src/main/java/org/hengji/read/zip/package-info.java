/** 压缩包: what office files are packed in. */
@NullMarked
package org.hengji.read.zip;

import org.jspecify.annotations.NullMarked;
