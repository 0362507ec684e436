package org.hengji.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** 端口: kept with the data, so that what connects finds it again; another free one when somebody took it. */
record Port(Path file) {

    private static final int ANY = 0;
    private static final int HIGHEST = 65535;

    int choose() throws IOException {
        var kept = kept();
        if (kept != ANY && isFree(kept)) {
            return kept;
        }
        return another();
    }

    int another() throws IOException {
        var port = free(ANY);
        Files.writeString(file, port + "\n");
        return port;
    }

    private int kept() throws IOException {
        var text = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!text.matches("[0-9]{1,5}")) {
            return ANY;
        }
        var port = Integer.parseInt(text);
        return port > HIGHEST ? ANY : port;
    }

    private static boolean isFree(int port) {
        try {
            return free(port) == port;
        } catch (IOException e) {
            return false;
        }
    }

    private static int free(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as PostgreSQL does: a connection that lingers does not count
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return socket.getLocalPort();
        }
    }
}
