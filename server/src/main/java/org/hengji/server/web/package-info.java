/** 页面: the frame of every page, errors, formats people read. */
@NullMarked
package org.hengji.server.web;

import org.jspecify.annotations.NullMarked;
