/** 纸面: a form as paper: the preview of the print, and the official table as a file. */
@NullMarked
package org.hengji.server.paper;

import org.jspecify.annotations.NullMarked;
