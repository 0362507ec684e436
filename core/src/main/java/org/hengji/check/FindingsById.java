package org.hengji.check;

import java.util.List;
import org.hengji.edit.EditsById;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;

/** 按行号的问题: findings that name rows by position, as findings that name them by identity, their fixes with them. */
public final class FindingsById {

    private FindingsById() {}

    public static List<Finding> of(Form form, List<Finding> findings) {
        return findings.stream().map(finding -> of(form, finding)).toList();
    }

    private static Finding of(Form form, Finding finding) {
        return new Finding(
                finding.card(),
                finding.severity(),
                finding.certainty(),
                at(form, finding.at()),
                finding.also().stream().map(place -> at(form, place)).toList(),
                finding.message(),
                finding.values(),
                finding.fixes().stream().map(fix -> of(form, fix)).toList());
    }

    private static Fix of(Form form, Fix fix) {
        return new Fix(fix.label(), fix.safe(), EditsById.of(form, fix.edits()));
    }

    private static Path at(Form form, Path path) {
        return Forms.byIdentity((Record) form, path);
    }
}
