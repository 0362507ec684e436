package org.hengji.server.campaign;

import java.time.Instant;
import java.util.UUID;

/**
 * 任务: forms of one kind asked of the units for a fiscal year.
 *
 * @param kind such as {@code department-plan}
 * @param ruleset id of the ruleset the forms are judged by
 * @param notice what the treasury says to those who fill; may be empty
 */
public record Campaign(
        UUID id,
        int fy,
        String title,
        String kind,
        String ruleset,
        String notice,
        Instant deadline,
        UUID launchedBy,
        Instant launchedAt) {

    public static final String DEPARTMENT_PLAN = "department-plan";
}
