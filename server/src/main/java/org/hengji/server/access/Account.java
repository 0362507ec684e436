package org.hengji.server.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** 账号: what signing in needs to know of one. */
record Account(
        UUID id,
        String login,
        String secret,
        boolean mustChange,
        boolean isActive,
        int failures,
        Optional<Instant> lockedUntil) {}
