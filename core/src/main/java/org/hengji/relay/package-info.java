/** 流转: through whose hands a form goes, as its ruleset orders it. */
@NullMarked
package org.hengji.relay;

import org.jspecify.annotations.NullMarked;
