/** 规范 JSON: the one canonical codec. */
@NullMarked
package org.hengji.json;

import org.jspecify.annotations.NullMarked;
