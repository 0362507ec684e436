/** 下发: a campaign and the forms of all its units begin together. */
@NullMarked
package org.hengji.server.launch;

import org.jspecify.annotations.NullMarked;
