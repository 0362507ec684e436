/** 用户在浏览器里: the system as people meet it, in a real browser at 1366×768. */
@NullMarked
package org.hengji.e2e;

import org.jspecify.annotations.NullMarked;
