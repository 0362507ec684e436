package org.hengji.server.audit;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** 逐环核验 of one chain. */
final class Walk {

    private final int chain;
    private final List<Trail.Fault> faults;
    private long seq;
    private Hash hash = Hash.START;

    Walk(int chain, List<Trail.Fault> faults) {
        this.chain = chain;
        this.faults = faults;
    }

    /** How many links there are. */
    long along(Stream<Step> steps, Heads.Head head) {
        var links = 0L;
        for (Iterator<Step> rest = steps.iterator(); rest.hasNext(); links++) {
            look(rest.next());
        }
        if (seq != head.seq() || !hash.equals(head.hash())) {
            fault(seq, "最后一条不是链头记着的那一条，后面的记录被删掉了，或者链头被改过");
        }
        return links;
    }

    private void look(Step step) {
        if (step.seq() != seq + 1) {
            fault(step.seq(), "前面缺了 " + (step.seq() - seq - 1) + " 条记录");
        }
        if (!step.link().previous().equals(hash)) {
            fault(step.seq(), "和前一条接不上");
        }
        if (!step.isWhole()) {
            fault(step.seq(), "内容和它的校验值不符，被改过");
        }
        seq = step.seq();
        hash = step.link().hash();
    }

    private void fault(long at, String why) {
        faults.add(new Trail.Fault(chain, at, why));
    }
}
