package org.hengji.server.access;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * 入口: who may go where. The list in {@link Routes} is the only declaration; the filter chain and the matrix of tests are
 * both made from it.
 *
 * @param roles who may; empty for everybody who is signed in
 */
public record Route(HttpMethod method, String pattern, boolean isOpen, Set<Role> roles) {

    public Route {
        roles = Set.copyOf(roles);
    }

    /** Whether it is also for whoever has yet to choose a secret of their own. */
    boolean isBeforeChange() {
        return pattern.equals("/first-sign-in") || pattern.equals("/sign-out");
    }

    /** For everybody, signed in or not. */
    static Route open(HttpMethod method, String pattern) {
        return new Route(method, pattern, true, Set.of());
    }

    static Route of(HttpMethod method, String pattern, Role... roles) {
        return new Route(method, pattern, false, Set.of(roles));
    }
}
