/** 体检: all checks that judge a form, run over it. */
@NullMarked
package org.hengji.judgement;

import org.jspecify.annotations.NullMarked;
