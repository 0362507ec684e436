/** 填报页: the official table as an editor for whoever fills it in, and as a page to read for everybody else. */
@NullMarked
package org.hengji.server.editor;

import org.jspecify.annotations.NullMarked;
