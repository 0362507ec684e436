package org.hengji.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.fillin.FilledWorkbook;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.json.FormJson;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Rulesets;

/** 表的文件: from a file of any readable format to the forms in it. */
public final class FormFile {

    private static final int SHOWN = 40;

    private FormFile() {}

    /** The forms in the file, at least one; {@code forced} is the ruleset a person asked for. */
    public static List<? extends Form> read(String name, InputStream in, Optional<Ruleset> forced)
            throws IOException, Refusal {
        return switch (Readers.read(name, in)) {
            case Document.Table(var grid) -> recognised(grid, forced);
            case Document.Workbook(var sheets) -> recognised(sheets, forced);
            case Document.FormJson(var json, var _) -> withRuleset(FormJson.read(json), forced);
        };
    }

    private static List<? extends Form> recognised(Grid grid, Optional<Ruleset> forced) throws Refusal {
        var forms = Recogniser.read(grid, forced);
        if (forms.isEmpty()) {
            throw new Refusal("认不出是哪种绩效表（开头是“" + beginning(grid) + "”）。能读的有绩效目标表、监控表、自评表，请核对文件，或保留表的标题和表头。");
        }
        return forms;
    }

    /** The forms of all sheets; a sheet without any is said with the first form. */
    private static List<? extends Form> recognised(List<Document.Sheet> sheets, Optional<Ruleset> forced)
            throws Refusal {
        if (FilledWorkbook.is(sheets)) {
            return List.of(withRuleset(FilledWorkbook.read(sheets), forced));
        }
        var forms = new ArrayList<Form>();
        var others = new ArrayList<Document.Sheet>();
        for (var sheet : sheets) {
            var found = sheet.isHidden() ? List.<Form>of() : Recogniser.read(sheet.grid(), forced);
            forms.addAll(found);
            if (found.isEmpty() && !sheet.isHidden()) {
                others.add(sheet);
            }
        }
        if (forms.isEmpty()) {
            return recognised(others.getFirst().grid(), forced);
        }
        for (var sheet : others) {
            forms.set(0, forms.getFirst().withSource(forms.getFirst().source().plus(skipped(sheet))));
        }
        return List.copyOf(forms);
    }

    private static Note skipped(Document.Sheet sheet) {
        var why = "工作表“" + sheet.name() + "”里没有认得的绩效表，没有读";
        return new Note(Note.Kind.SKIPPED, 0, Path.FORM, List.of(beginning(sheet.grid())), List.of(), why);
    }

    private static String beginning(Grid grid) {
        var text = grid.rows().stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(row -> row.cells().stream()
                        .map(Grid.Cell::text)
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .orElse(""))
                .orElse("")
                .strip()
                .replaceAll("\\s+", " ");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "……" : text;
    }

    private static List<? extends Form> withRuleset(List<Form> forms, Optional<Ruleset> forced) throws Refusal {
        if (forms.isEmpty()) {
            throw new Refusal("JSON 里没有表，请核对文件。");
        }
        return forms.stream().map(form -> withRuleset(form, forced)).toList();
    }

    private static Form withRuleset(Form form, Optional<Ruleset> forced) {
        if (forced.isPresent()) {
            return chosen(form, forced.get(), "按指定的规则" + forced.get().id() + "判断");
        }
        if (Rulesets.find(form.ruleset()).isPresent()) {
            return form;
        }
        var choice = Rulesets.choose(owner(form), form.year().known());
        return chosen(form, choice.ruleset(), choice.why());
    }

    private static List<String> owner(Form form) {
        return form instanceof DepartmentPlan plan
                ? List.of(
                        plan.title().raw(),
                        plan.department().name().raw(),
                        plan.department().code().raw())
                : OtherForms.owner(form);
    }

    private static Form chosen(Form form, Ruleset ruleset, String why) {
        var note = new Note(Note.Kind.RULESET, 0, Path.FORM, List.of(), List.of(ruleset.id()), why);
        return form.withRuleset(ruleset.id()).withSource(form.source().plus(note));
    }
}
