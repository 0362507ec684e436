package org.hengji.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hengji.server.Server;
import org.hengji.server.start.Announcements;
import org.hengji.server.start.CannotStart;
import org.hengji.server.start.Closing;
import org.hengji.server.start.Serving;

/** hengji serve: 启动服务, until somebody stops it. */
final class ServeCommand {

    private static final int REFUSED = 2;
    private static final int PATIENCE = 60;

    private final Console console;
    private final Closing closing = new Closing();
    private final CountDownLatch settled = new CountDownLatch(1);

    private ServeCommand(Console console) {
        this.console = console;
    }

    static int run(Console console, Serving serving) {
        return new ServeCommand(console).run(serving);
    }

    private int run(Serving serving) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            Server.start(serving, console.environment(), new Announcements(this::say), closing);
        } catch (CannotStart e) {
            closing.close();
            e.sentence().lines().forEach(console::complain);
            console.whisper(console.debugs() ? Trouble.trace(e) : "");
            return REFUSED;
        } catch (RuntimeException | Error e) {
            closing.close();
            throw e;
        } finally {
            settled.countDown();
        }
        return forever();
    }

    private void say(String line) {
        console.print(line + "\n");
        console.flush();
    }

    private static int forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** Being told to stop is no failure. A start under way is let finish, so that nothing is left half-started. */
    private void stop() {
        if (!isSettled() || closing.isClosed()) {
            return;
        }
        closing.close();
        Runtime.getRuntime().halt(0);
    }

    private boolean isSettled() {
        try {
            return settled.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
