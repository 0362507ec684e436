package org.hengji.read.pdf;

import java.io.Serial;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 用量: what a file has taken so far. Its limits end the reading from deep inside the library. */
final class Budget {

    private long commands;
    private long glyphs;

    /** 超限: carries the sentence out of the library, which lets no other exception of ours pass. */
    static final class Exceeded extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Exceeded(Refusal refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    private interface Check {
        void run() throws Refusal;
    }

    void command() {
        commands++;
        keep(() -> Limits.commands(commands));
    }

    void glyph() {
        glyphs++;
        keep(() -> Limits.glyphs(glyphs));
    }

    void rulings(int page, int count) {
        keep(() -> Limits.rulings(page, count));
    }

    private static void keep(Check check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            throw new Exceeded(refusal);
        }
    }
}
