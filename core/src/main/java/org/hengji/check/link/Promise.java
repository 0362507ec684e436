package org.hengji.check.link;

import org.hengji.commitment.Commitment;
import org.hengji.form.Path;

/** 正文承诺: a commitment, the cell whose text makes it, and the indicator it is tied to. */
record Promise(Path at, Commitment said, Tie tie) {}
