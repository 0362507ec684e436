/** 填报簿: a form as a workbook to fill in, and the form again from it. Its sheets and columns are data of the ruleset. */
@NullMarked
package org.hengji.fillin;

import org.jspecify.annotations.NullMarked;
