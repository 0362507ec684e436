package org.hengji.server.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * 操作人: who is behind a request, from where.
 *
 * @param account empty where nobody is signed in, such as at a sign-in that failed
 * @param unit the unit acted for; empty where the act is about none
 */
public record Actor(Optional<UUID> account, String login, Optional<UUID> unit, String address, String requestId) {

    /** The system's own work. */
    public static final Actor SYSTEM = new Actor(Optional.empty(), "", Optional.empty(), "", "");
}
