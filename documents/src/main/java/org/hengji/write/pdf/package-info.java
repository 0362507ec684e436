/** 写 PDF: pages drawn line by line, with fonts of our own embedded. */
@NullMarked
package org.hengji.write.pdf;

import org.jspecify.annotations.NullMarked;
