/** 监控核查: whether money and targets are on their way, and whether the form says what happens where they are not. */
@NullMarked
package org.hengji.check.monitor;

import org.jspecify.annotations.NullMarked;
