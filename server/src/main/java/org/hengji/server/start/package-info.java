/** 启动: what a start needs to know and what it may say. */
@NullMarked
package org.hengji.server.start;

import org.jspecify.annotations.NullMarked;
