/** 工作台: what waits for a person, and the forms that person sees. */
@NullMarked
package org.hengji.server.workbench;

import org.jspecify.annotations.NullMarked;
