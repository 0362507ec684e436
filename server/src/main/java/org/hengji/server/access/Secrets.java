package org.hengji.server.access;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * 密码: argon2id, in a small pool with a queue of its own. One takes some 55 ms: on the morning of a deadline it must not
 * take the threads that save.
 */
@Component
public class Secrets implements DisposableBean {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int MEMORY = 19 * 1024;
    private static final int PASSES = 2;
    private static final int THREADS = 2;
    private static final int QUEUE = 256;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT, HASH, LANES, MEMORY, PASSES);
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().name("secrets-", 0).daemon().factory());

    /** 登录排队已满: so many people sign in at once that the queue is full; a moment later there is room. */
    static final class Busy extends RuntimeException {

        Busy(Throwable cause) {
            super("the queue of sign-ins is full", cause);
        }
    }

    public String hash(String secret) {
        return queued(() -> argon2.encode(secret));
    }

    boolean matches(String secret, String hash) {
        return queued(() -> argon2.matches(secret, hash));
    }

    private <T> T queued(Supplier<T> work) {
        try {
            Future<T> result = pool.submit(work::get);
            return result.get();
        } catch (RejectedExecutionException e) {
            throw new Busy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("hashing failed", e.getCause());
        }
    }

    @Override
    public void destroy() {
        pool.shutdown();
    }
}
