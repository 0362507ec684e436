/** 留痕: who did what and when, in chains in which nothing can be changed, left out or put in unnoticed. */
@NullMarked
package org.hengji.server.audit;

import org.jspecify.annotations.NullMarked;
