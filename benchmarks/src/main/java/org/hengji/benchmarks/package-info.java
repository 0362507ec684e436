/** 性能: measured by hand, as ratios in one run. */
@NullMarked
package org.hengji.benchmarks;

import org.jspecify.annotations.NullMarked;
