/** 表: what every official form is made of — cells, rows, paths, notes of the reader, and edits. */
@NullMarked
package org.hengji.form;

import org.jspecify.annotations.NullMarked;
