package org.hengji.server.audit;

import java.time.Instant;

/** 访问: a read of something that is not public. */
public record Access(Instant at, Actor actor, String method, String path, String object) {}
