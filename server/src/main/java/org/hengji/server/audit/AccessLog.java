package org.hengji.server.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * 访问留痕: every read of what is not public is recorded within a second. While records cannot be written, exports and reads
 * of other units' forms are refused; one's own stay readable, and how many reads went unrecorded is recorded as soon as
 * that is possible again.
 */
@Component
public class AccessLog implements SmartLifecycle {

    private static final int ROOM = 10_000;
    private static final int BATCH = 500;

    private final AccessRecords records;
    private final Clock clock;
    private final BlockingQueue<Access> waiting;
    private final AtomicLong unrecorded = new AtomicLong();
    private final ReentrantLock writing = new ReentrantLock();
    private List<Access> batch = List.of();
    private volatile boolean isFailing;
    private volatile Thread writer = new Thread();

    @Autowired
    AccessLog(AccessRecords records, Clock clock) {
        this(records, clock, ROOM);
    }

    AccessLog(AccessRecords records, Clock clock, int room) {
        this.records = records;
        this.clock = clock;
        this.waiting = new ArrayBlockingQueue<>(room);
    }

    /** A read of one's own; it is never refused. */
    public void own(Access access) {
        if (!waiting.offer(access)) {
            unrecorded.incrementAndGet();
        }
    }

    /** An export, or a read of what belongs to others. */
    public void foreign(Access access) {
        if (isFailing || !waiting.offer(access)) {
            throw new CannotRecord();
        }
    }

    /** Writes all that waits; false where that was not possible and it goes on waiting. */
    public boolean flush() {
        writing.lock();
        try {
            while (!batch.isEmpty() || !waiting.isEmpty() || unrecorded.get() > 0) {
                writeBatch();
            }
            isFailing = false;
            return true;
        } catch (DataAccessException | TransactionException e) {
            isFailing = true;
            return false;
        } finally {
            writing.unlock();
        }
    }

    private void writeBatch() {
        if (batch.isEmpty()) {
            var next = new ArrayList<Access>();
            waiting.drainTo(next, BATCH);
            batch = next;
        }
        var gap = unrecorded.get();
        records.append(gap == 0 ? batch : withGap(gap));
        unrecorded.addAndGet(-gap);
        batch = List.of();
    }

    private List<Access> withGap(long gap) {
        var longer = new ArrayList<>(batch);
        longer.add(new Access(clock.instant(), Actor.SYSTEM, "GAP", "记录写不进去期间，有 " + gap + " 次查看本单位表没有记下", ""));
        return longer;
    }

    @Override
    public void start() {
        writer = Thread.ofVirtual().name("access-log").start(this::write);
    }

    private void write() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.SECONDS.sleep(1);
                flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        writer.interrupt();
        flush();
    }

    @Override
    public boolean isRunning() {
        return writer.isAlive();
    }
}
