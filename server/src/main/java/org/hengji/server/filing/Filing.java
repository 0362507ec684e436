package org.hengji.server.filing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengji.relay.Relay;
import org.hengji.relay.State;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Rulesets;

/**
 * 填报的表: one form of one unit in one campaign, without what stands in it.
 *
 * @param version how many writes were accepted
 * @param task the campaign it belongs to, as far as a preparer needs to know it
 * @param opened when and by whom the unit head opened it after it was sent up
 */
public record Filing(
        UUID id,
        int fy,
        UUID unit,
        String stateId,
        Instant since,
        long version,
        Task task,
        Counts counts,
        Opened opened) {

    /** 任务. */
    public record Task(UUID campaign, String title, String ruleset, Instant deadline) {}

    /** 计数: cells filled of those to be filled, findings by severity, and when the form was last changed. */
    public record Counts(int filled, int fillable, int blocks, int explains, int hints, Instant changedAt) {}

    /** 打开: by whom the form was opened, once it was. */
    public record Opened(Optional<Instant> at, Optional<UUID> by) {}

    public Ruleset ruleset() {
        return Rulesets.get(task.ruleset());
    }

    public Relay relay() {
        return Relay.of(ruleset());
    }

    public State state() {
        return relay().state(stateId);
    }
}
