package org.hengji.cli;

/** 进度: a bar on a terminal, nothing elsewhere. */
final class Progress {

    private static final int CELLS = 30;
    private static final int WORTH_SHOWING = 20;
    private static final String ERASE = "\r\u001b[K";

    private final Console console;
    private final int total;
    private int done;
    private boolean isDrawn;

    Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    void step() {
        done++;
        if (total < WORTH_SHOWING || !console.showsProgress() || percent(done) == percent(done - 1)) {
            return;
        }
        var filled = (int) ((long) done * CELLS / total);
        console.whisper(
                ERASE + "[" + "#".repeat(filled) + ".".repeat(CELLS - filled) + "] " + done + "/" + total + " 个文件");
        isDrawn = true;
    }

    private long percent(int count) {
        return count * 100L / total;
    }

    void erase() {
        if (isDrawn) {
            console.whisper(ERASE);
            isDrawn = false;
        }
    }
}
