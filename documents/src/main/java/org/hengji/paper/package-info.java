/** 版面: how a grid is put on pages, the same for every writer that prints. */
@NullMarked
package org.hengji.paper;

import org.jspecify.annotations.NullMarked;
