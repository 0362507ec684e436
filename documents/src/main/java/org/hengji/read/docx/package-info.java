/** Word 文档: its paragraphs and tables become a grid, from its XML as it streams by. */
@NullMarked
package org.hengji.read.docx;

import org.jspecify.annotations.NullMarked;
