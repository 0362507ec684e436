package org.hengji.edit;

import java.util.List;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;

/** 按行号的修改: edits that name rows by position, such as a fix, as edits that name them by identity and so can be kept. */
public final class EditsById {

    private EditsById() {}

    public static List<Edit> of(Form form, List<Edit> edits) {
        return edits.stream().map(edit -> of((Record) form, edit)).toList();
    }

    private static Edit of(Record form, Edit edit) {
        return switch (edit) {
            case Edit.Set(var path, var before, var after) -> new Edit.Set(at(form, path), before, after);
            case Edit.Insert(var list, var id, var after) -> new Edit.Insert(at(form, list), id, after);
            case Edit.Remove(var row, var before) -> new Edit.Remove(at(form, row), before);
            case Edit.Move(var row, var after) -> new Edit.Move(at(form, row), after);
        };
    }

    private static Path at(Record form, Path path) {
        return Forms.byIdentity(form, path);
    }
}
