package org.hengji.server.start;

import java.util.ArrayDeque;
import java.util.Deque;

/** 停止: closes what was started, last first, once; what is started afterwards is closed at once. */
public final class Closing implements AutoCloseable {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private boolean isClosed;

    public synchronized void add(Runnable step) {
        if (isClosed) {
            step.run();
            return;
        }
        steps.push(step);
    }

    public synchronized boolean isClosed() {
        return isClosed;
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }
}
