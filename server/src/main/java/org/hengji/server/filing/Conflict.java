package org.hengji.server.filing;

import java.util.Optional;

/** 冲突: an edit that was not made, and who wrote last what stands there now. */
record Conflict(Applied.Refused refused, Optional<EditLog.Last> last) {}
