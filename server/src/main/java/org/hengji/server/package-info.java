/** 服务端: the system people sign in to. */
@NullMarked
package org.hengji.server;

import org.jspecify.annotations.NullMarked;
