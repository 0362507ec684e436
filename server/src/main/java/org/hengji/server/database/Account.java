package org.hengji.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hengji.server.start.CannotStart;

/**
 * 运行身份: who PostgreSQL runs as. It refuses root, so root hides behind a user namespace, where files stay its own, or,
 * where containers forbid that, hands the files to an account without rights.
 */
record Account(List<String> prefix, OptionalInt uid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final Account CALLER = new Account(List.of(), OptionalInt.empty());
    private static final Account NAMESPACE = new Account(List.of("unshare", "-U"), OptionalInt.empty());

    Account {
        prefix = List.copyOf(prefix);
    }

    /** The account for a cluster that lies in this folder, or will. */
    static Account of(Path cluster) {
        if (uid(Path.of("/proc/self")) != ROOT) {
            return CALLER;
        }
        var owner = Files.exists(cluster) ? uid(cluster) : ROOT;
        if (owner != ROOT) {
            return other(owner);
        }
        return NAMESPACE.works() ? NAMESPACE : other(NOBODY);
    }

    private static Account other(int uid) {
        return Stream.of(
                        List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"),
                        List.of("runuser", "-u", "#" + uid, "--"),
                        List.of("runuser", "-u", "nobody", "--"))
                .map(prefix -> new Account(prefix, OptionalInt.of(uid)))
                .filter(Account::works)
                .findFirst()
                .orElseThrow(() -> new CannotStart("PostgreSQL 不能以 root 身份运行，这里又没有 unshare、setpriv 或 runuser 可以换身份；"
                        + "请用普通用户运行 hengji serve，或用 --database 连接已有的 PostgreSQL。"));
    }

    private boolean works() {
        return Command.succeeds(runs(List.of("true")));
    }

    List<String> runs(List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Hands a folder of ours to the account; every folder above it must let the account pass. */
    void own(Path folder) throws IOException {
        if (uid.isPresent()) {
            Files.setAttribute(folder, "unix:uid", uid.getAsInt(), LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(folder, "unix:gid", uid.getAsInt(), LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static int uid(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new CannotStart("读不到 " + path + " 的所有者，请检查权限后重新启动。", e);
        }
    }
}
