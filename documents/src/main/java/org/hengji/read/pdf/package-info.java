/** PDF 文件: ruling lines become cells, cells a grid, joined over pages. */
@NullMarked
package org.hengji.read.pdf;

import org.jspecify.annotations.NullMarked;
