package org.hengji.check.cross;

import org.hengji.form.Form;

/** 归档的表: a form and the name of the file it was read from. */
public record Filed(String file, Form form) {}
