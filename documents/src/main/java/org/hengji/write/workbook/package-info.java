/** 工作簿的写法: laid-out tables as xlsx files, by fastexcel. */
@NullMarked
package org.hengji.write.workbook;

import org.jspecify.annotations.NullMarked;
