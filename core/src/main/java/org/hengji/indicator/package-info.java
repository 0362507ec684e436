/** 绩效指标: indicators, their targets, comparators and units. */
@NullMarked
package org.hengji.indicator;

import org.jspecify.annotations.NullMarked;
