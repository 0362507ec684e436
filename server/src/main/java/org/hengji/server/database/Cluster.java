package org.hengji.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengji.server.start.CannotStart;

/** 数据库簇: the folder PostgreSQL keeps its data in, with roles and database, made whole or not at all. */
record Cluster(Path folder, Path programs, Account account) {

    static final String ADMINISTRATOR = "postgres";
    static final String DATABASE = "hengji";

    /** No socket file, no replication, nobody without a password. */
    private static final String WHO_MAY_CONNECT = """
            # Written by hengji serve.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    void makeOnce(Passwords passwords) throws IOException {
        if (Files.exists(folder)) {
            refuseOtherVersion();
            return;
        }
        var half = new Cluster(folder.resolveSibling(folder.getFileName() + ".half"), programs, account);
        Tree.fresh(half.folder);
        account.own(half.folder);
        half.initialise();
        half.makeRoles(passwords);
        Files.writeString(half.folder.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        Packed.moveWhole(half.folder, folder);
    }

    /** Nothing listens before the folder has its name, so it needs no password until then. */
    private void initialise() throws IOException {
        run(
                List.of(
                        program("initdb"),
                        "--pgdata=" + folder,
                        "--username=" + ADMINISTRATOR,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums"),
                "");
    }

    private void makeRoles(Passwords passwords) throws IOException {
        var sql = """
                ALTER ROLE %s PASSWORD '%s';

                CREATE ROLE %s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '%s';

                CREATE ROLE %s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '%s';

                CREATE DATABASE %s OWNER %s;

                REVOKE ALL ON DATABASE %s FROM PUBLIC;

                GRANT CONNECT ON DATABASE %s TO %s;

                """.formatted(
                        ADMINISTRATOR,
                        passwords.administrator(),
                        DatabaseAddress.OWNER,
                        passwords.owner(),
                        DatabaseAddress.APP,
                        passwords.app(),
                        DATABASE,
                        DatabaseAddress.OWNER,
                        DATABASE,
                        DATABASE,
                        DatabaseAddress.APP);
        // -j: a statement ends at a blank line. exit_on_error: a failed one is no database.
        run(
                List.of(
                        program("postgres"),
                        "--single",
                        "-j",
                        "-c",
                        "exit_on_error=on",
                        "-D",
                        folder.toString(),
                        "postgres"),
                sql);
    }

    private void run(List<String> command, String input) throws IOException {
        var outcome = Command.run(account.runs(command), input);
        if (outcome.exit() != 0) {
            throw new IOException(Path.of(command.getFirst()).getFileName() + " failed: " + outcome.said());
        }
    }

    private void refuseOtherVersion() throws IOException {
        var made = Files.readString(folder.resolve("PG_VERSION")).strip();
        var ours = version();
        if (!ours.startsWith(made + ".")) {
            throw new CannotStart(
                    "数据目录 " + folder + " 是 PostgreSQL " + made + " 建立的，本版本自带 PostgreSQL " + ours + "；请用当时的版本导出后再导入。");
        }
    }

    private String version() throws IOException {
        var said = Command.run(List.of(program("postgres"), "--version"), "").said();
        return said.replaceAll("^.*\\) ([0-9.]+).*$", "$1").strip();
    }

    String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }
}
