package org.hengji.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.server.Server;
import org.hengji.server.start.Announcements;
import org.hengji.server.start.Closing;
import org.hengji.server.start.Serving;

/** 演示站点: the whole server with the made-up city, once for all tests, on a free port of this machine. */
final class Site implements AutoCloseable {

    private static final Path DATA = Path.of("target", "data");
    private static final Pattern PASSPHRASE = Pattern.compile("([a-z0-9]{4}(?:-[a-z0-9]{4}){3})$");

    private final Closing closing = new Closing();
    private final List<String> told = new ArrayList<>();
    private final Serving serving;

    private Site(Serving serving) {
        this.serving = serving;
    }

    static Site start() {
        empty(DATA);
        var site =
                new Site(new Serving("127.0.0.1", freePort(), DATA, Serving.Demo.MINI, Optional.empty(), false, false));
        Server.start(site.serving, Map.of(), new Announcements(site.told::add), site.closing);
        return site;
    }

    String url() {
        return serving.url();
    }

    /** Told once at the first start, as to the person who typed the command. */
    String passphrase() {
        return told.stream()
                .map(PASSPHRASE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** The demonstration plays in the budget year that is worked on, from July on that of the year to come. */
    static String path(String pattern) {
        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(6).getYear();
        return pattern.replace("{year}", year + "")
                .replace("{last}", year - 1 + "")
                .replace("{next}", year + 1 + "");
    }

    @Override
    public void close() {
        closing.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    /** The passphrase is told for an empty database only. */
    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot empty " + folder, e);
        }
    }
}
