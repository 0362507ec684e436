/** 首次设置: how the first administrator gets in. */
@NullMarked
package org.hengji.server.setup;

import org.jspecify.annotations.NullMarked;
