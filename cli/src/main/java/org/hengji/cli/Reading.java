package org.hengji.cli;

import java.io.IOException;
import java.util.List;
import org.hengji.form.Form;
import org.hengji.read.Refusal;

/** 取表: where the forms of an input come from. */
interface Reading {

    List<? extends Form> read(Input input) throws IOException, Refusal;
}
