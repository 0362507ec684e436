/** 体检报告: findings for people to read, in a terminal or as a page. */
@NullMarked
package org.hengji.report;

import org.jspecify.annotations.NullMarked;
