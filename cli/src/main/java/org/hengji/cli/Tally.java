package org.hengji.cli;

import java.util.ArrayList;
import java.util.List;

/** 合计: how many forms there were, how many of them are blocked, and what could not be read. */
final class Tally {

    private int forms;
    private int blocked;
    private final List<String> failures = new ArrayList<>();

    void count(Told told) {
        switch (told) {
            case Told.Result(var _, var blocks) -> {
                forms++;
                blocked += blocks ? 1 : 0;
            }
            case Told.Failure(var line, var _) -> failures.add(line);
        }
    }

    List<String> failures() {
        return failures;
    }

    boolean isOne() {
        return forms + failures.size() == 1;
    }

    String sentence() {
        return sentence("有必须修改的问题");
    }

    /** {@code what} is said of the forms that something blocks. */
    String sentence(String what) {
        var unread = failures.isEmpty() ? "" : "；" + failures.size() + " 个文件没有读成，原因见错误输出";
        return "共 " + forms + " 份表，" + blocked + " 份" + what + unread + "。";
    }

    int exit() {
        if (!failures.isEmpty()) {
            return 2;
        }
        return blocked > 0 ? 1 : 0;
    }
}
