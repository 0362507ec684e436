/** 数据: what stands in YAML rather than in code, read with the place of every value. */
@NullMarked
package org.hengji.data;

import org.jspecify.annotations.NullMarked;
