/** 写 docx: the parts of a Word document, streamed. */
@NullMarked
package org.hengji.write.docx;

import org.jspecify.annotations.NullMarked;
