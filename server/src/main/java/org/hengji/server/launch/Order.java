package org.hengji.server.launch;

import java.time.LocalDate;
import org.hengji.server.campaign.Campaign;

/**
 * 下发的要求: what the performance section chose.
 *
 * @param reach to whom it goes
 * @param lastDay the last day on which a form can be sent up
 */
public record Order(int fy, String ruleset, Reach reach, LocalDate lastDay) {

    /** 下发范围. */
    public enum Reach {
        ALL("全部部门和单位"),
        DEPARTMENTS("只到部门");

        private final String text;

        Reach(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    String kind() {
        return Campaign.DEPARTMENT_PLAN;
    }

    public String title() {
        return fy + " 年部门整体绩效目标";
    }
}
