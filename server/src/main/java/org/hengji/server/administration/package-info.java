/** 管理: what the three separated administrators do: units, accounts, posts. */
@NullMarked
package org.hengji.server.administration;

import org.jspecify.annotations.NullMarked;
