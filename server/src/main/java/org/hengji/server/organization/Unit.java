package org.hengji.server.organization;

import java.util.Optional;
import java.util.UUID;

/**
 * 单位: a unit as it was called, and to whom it belonged, on a day.
 *
 * @param code three digits for a department, six for a unit of it
 * @param parent the department it belongs to; empty at the top
 * @param section the section of the treasury that looks after it, such as 教科文科
 */
public record Unit(UUID id, String code, String name, Kind kind, Optional<UUID> parent, String section) {

    /** 单位类别. */
    public enum Kind {
        DEPARTMENT("部门"),
        UNIT("单位"),
        TREASURY("财政部门");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
