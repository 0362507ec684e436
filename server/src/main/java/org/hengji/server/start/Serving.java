package org.hengji.server.start;

import java.nio.file.Path;
import java.util.Optional;

/**
 * 启动参数: how the server was asked to run.
 *
 * @param database the JDBC address of a PostgreSQL elsewhere; empty for the embedded one under {@code data}
 * @param isBehindProxy whether a reverse proxy in front of it speaks https to the users
 * @param resetsAdministrator whether a new set-up link is asked for
 */
public record Serving(
        String host,
        int port,
        Path data,
        Demo demo,
        Optional<String> database,
        boolean isBehindProxy,
        boolean resetsAdministrator) {

    /** 演示数据: what an empty database is filled with. */
    public enum Demo {
        NONE("none"),
        MINI("mini");

        private final String typed;

        Demo(String typed) {
            this.typed = typed;
        }

        public String typed() {
            return typed;
        }
    }

    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
