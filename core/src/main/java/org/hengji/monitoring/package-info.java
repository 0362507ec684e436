/** 绩效运行监控: what a project has achieved and spent by a month of the year. */
@NullMarked
package org.hengji.monitoring;

import org.jspecify.annotations.NullMarked;
