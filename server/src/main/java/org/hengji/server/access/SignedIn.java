package org.hengji.server.access;

import java.io.Serializable;
import java.util.UUID;

/** 已登录: what a session remembers of its holder; everything else is read anew. */
public record SignedIn(UUID account, String login) implements Serializable {

    @Override
    public String toString() {
        return login;
    }
}
