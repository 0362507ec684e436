package org.hengji.server.database;

import java.util.Set;
import java.util.UUID;

/**
 * 可见范围: the units whose filings a transaction may see. Every query carries it, and row-level security holds it once more.
 *
 * @param region six-digit 区划 code of the installation
 * @param isWhole whether all units of the region are in it, whatever {@code units} says
 */
public record Scope(int region, boolean isWhole, Set<UUID> units) {

    public Scope {
        units = Set.copyOf(units);
    }

    /** All units of the region: the treasury, overseers, the system's own work. */
    public static Scope whole(int region) {
        return new Scope(region, true, Set.of());
    }

    public static Scope of(int region, Set<UUID> units) {
        return new Scope(region, false, units);
    }

    /** No filing at all: signing in, administration. */
    public static Scope none(int region) {
        return of(region, Set.of());
    }

    public boolean holds(UUID unit) {
        return isWhole || units.contains(unit);
    }
}
