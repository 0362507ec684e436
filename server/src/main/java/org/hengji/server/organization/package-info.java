/** 机构: units in their tree, with what they were called when. */
@NullMarked
package org.hengji.server.organization;

import org.jspecify.annotations.NullMarked;
