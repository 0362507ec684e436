/**
 * 纸带: tables whose rows or cells were lost on the way here, read as one long run of texts. What a text is by its words
 * and its shape decides where it belongs; where two readings are as good, the row is noted and nothing is guessed.
 */
@NullMarked
package org.hengji.recognise.tape;

import org.jspecify.annotations.NullMarked;
