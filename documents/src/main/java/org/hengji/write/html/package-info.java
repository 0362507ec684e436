/** 写网页: tables as pages that stand alone. */
@NullMarked
package org.hengji.write.html;

import org.jspecify.annotations.NullMarked;
