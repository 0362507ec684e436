package org.hengji.server.chronicle;

import java.util.List;
import java.util.UUID;
import org.hengji.server.filing.Filing;
import org.hengji.server.filing.History;
import org.hengji.server.organization.Unit;

/**
 * 修改记录页.
 *
 * @param canRestore whether the person may put an earlier version back
 * @param key names the request that puts one back, so that a second click is the same request
 */
public record HistoryPage(
        Filing filing, Unit unit, List<Entry> entries, List<Step> steps, boolean canRestore, UUID key) {

    public HistoryPage {
        entries = List.copyOf(entries);
        steps = List.copyOf(steps);
    }

    /** 一版. */
    public record Entry(long number, String who, String when, String why, List<String> sentences) {

        public Entry {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * 一次经手或定稿.
     *
     * @param digest of what was frozen then; empty where nothing was
     */
    public record Step(String what, String who, String when, String digest, long version) {}

    /** 对比页: where two versions differ. */
    public record Compared(Filing filing, Unit unit, long from, long to, List<History.Line> lines) {

        public Compared {
            lines = List.copyOf(lines);
        }
    }
}
