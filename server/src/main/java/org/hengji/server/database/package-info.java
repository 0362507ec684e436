/** 数据库: PostgreSQL, and the one way to it. */
@NullMarked
package org.hengji.server.database;

import org.jspecify.annotations.NullMarked;
