package org.hengji.server.audit;

/** 一环: a link of a chain as it stands there, and whether its hash is that of what it says. */
record Step(long seq, Link link, boolean isWhole) {}
