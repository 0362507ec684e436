/** 表样的网页: the official table as pages show it. */
@NullMarked
package org.hengji.server.sheet;

import org.jspecify.annotations.NullMarked;
