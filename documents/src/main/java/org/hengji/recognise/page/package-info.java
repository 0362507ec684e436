/**
 * 页面文字: lines of words copied out of a page. A page prints a cell of several lines centred on its row: as many of them
 * above the row as below it. Here they are joined again where the vocabulary or the empty place behind a label makes it
 * certain; all else is left as it stands and said.
 */
@NullMarked
package org.hengji.recognise.page;

import org.jspecify.annotations.NullMarked;
