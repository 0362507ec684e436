/** 工作簿: xlsx files, read part by part within limits; nothing in them is run, followed or computed. */
@NullMarked
package org.hengji.read.workbook;

import org.jspecify.annotations.NullMarked;
