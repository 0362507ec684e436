/** 准入: who signs in, what they may do and see. */
@NullMarked
package org.hengji.server.access;

import org.jspecify.annotations.NullMarked;
