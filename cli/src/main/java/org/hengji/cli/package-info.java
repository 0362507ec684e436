/** 命令行: what a person or a script types, and what comes back. */
@NullMarked
package org.hengji.cli;

import org.jspecify.annotations.NullMarked;
