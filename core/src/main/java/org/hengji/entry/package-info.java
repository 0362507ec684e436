/** 录入: the doors through which typed text becomes a cell, one per kind of value. */
@NullMarked
package org.hengji.entry;

import org.jspecify.annotations.NullMarked;
