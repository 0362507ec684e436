package org.hengji.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** 按序并行: work on all cores, results taken one after the other in the order of the work, never many at a time. */
final class InOrder {

    private static final int AHEAD = 4;

    private InOrder() {}

    static <T, R> void run(List<T> all, Function<T, R> work, Consumer<R> take) {
        if (all.size() == 1) {
            take.accept(work.apply(all.getFirst()));
            return;
        }
        var threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        var pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            run(all, pool, threads * AHEAD, work, take);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> void run(
            List<T> all, ExecutorService pool, int window, Function<T, R> work, Consumer<R> take) {
        var pending = new ArrayDeque<Future<R>>();
        for (var each : all) {
            if (pending.size() == window) {
                take.accept(done(pending.removeFirst()));
            }
            pending.addLast(pool.submit(() -> work.apply(each)));
        }
        while (!pending.isEmpty()) {
            take.accept(done(pending.removeFirst()));
        }
    }

    private static <R> R done(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work catches what can go wrong in it", e);
        }
    }
}
