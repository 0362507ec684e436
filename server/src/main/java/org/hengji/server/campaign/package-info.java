/** 任务: what is asked of the units in a year. */
@NullMarked
package org.hengji.server.campaign;

import org.jspecify.annotations.NullMarked;
