/** 识别: grids become forms. */
@NullMarked
package org.hengji.recognise;

import org.jspecify.annotations.NullMarked;
