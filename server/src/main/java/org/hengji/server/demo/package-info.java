/** 演示数据: a made-up city whose people and forms anybody may try. */
@NullMarked
package org.hengji.server.demo;

import org.jspecify.annotations.NullMarked;
