/**
 * 粘连: text whose separators were lost. It is cut only where the vocabulary, the columns and the printed sums leave one
 * way; a run of digits that might hide several numbers otherwise stays whole and is left out.
 */
@NullMarked
package org.hengji.recognise.glue;

import org.jspecify.annotations.NullMarked;
