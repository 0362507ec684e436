/** 修改: how edits change a form, written once for every record. */
@NullMarked
package org.hengji.edit;

import org.jspecify.annotations.NullMarked;
