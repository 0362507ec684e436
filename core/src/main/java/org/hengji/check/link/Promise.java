package org.hengji.check.link;

import org.hengji.check.Prose;
import org.hengji.commitment.Commitment;
import org.hengji.form.Path;

/** 正文承诺: a commitment, the text that makes it, and the indicator it is tied to. */
record Promise(Prose.Text text, Commitment said, Tie tie) {

    Path at() {
        return text.at();
    }

    /** How a message names the cell. */
    String place() {
        return text.place();
    }
}
