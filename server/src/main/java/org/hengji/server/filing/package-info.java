/** 填报: a unit's form of one campaign: how it is written into, judged, explained, sent up and looked back on. */
@NullMarked
package org.hengji.server.filing;

import org.jspecify.annotations.NullMarked;
