/** 修改记录: what was changed in a form, told in sentences, any two versions beside each other, and the way back. */
@NullMarked
package org.hengji.server.chronicle;

import org.jspecify.annotations.NullMarked;
