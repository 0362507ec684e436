package org.hengji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;

/** 内存配额: small files are read side by side, large ones alone, so that memory stays flat. */
final class Room {

    private static final int MEGABYTES = 8;

    private final Semaphore permits = new Semaphore(MEGABYTES, true);

    /** Waits for room; what is returned is to be given back. */
    int take(Input input) {
        var need = need(input);
        permits.acquireUninterruptibly(need);
        return need;
    }

    void giveBack(int taken) {
        permits.release(taken);
    }

    private static int need(Input input) {
        return switch (input) {
            case Input.File(var path, var _) -> {
                try {
                    yield Math.toIntExact(Math.min(MEGABYTES, 1 + (Files.size(path) >> 20) * 2));
                } catch (IOException e) {
                    yield 1;
                }
            }
            case Input.Standard() -> MEGABYTES;
            case Input.Missing _ -> 1;
        };
    }
}
