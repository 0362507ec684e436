package org.hengji.server.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.indicator.Indicator;
import org.hengji.layout.Layouts;
import org.hengji.layout.PrintedNames;
import org.hengji.number.Folds;
import org.hengji.ruleset.Rulesets;
import org.hengji.server.filing.Filing;
import org.hengji.server.filing.Filings;
import org.springframework.stereotype.Component;

/** 上年的表: targets come from the plan of the year before, what was achieved from whichever of its forms reports it. */
@Component
class LastYear {

    private static final Path INDICATORS = Path.of("indicators");

    private final Filings filings;

    LastYear(Filings filings) {
        this.filings = filings;
    }

    /** Must be called in a transaction that sees the unit. */
    List<Was> of(Filing filing, Form form) {
        var forms = filings.contents(filing.unit(), filing.fy() - 1);
        var plan =
                forms.stream().filter(other -> other.kind().equals(form.kind())).findFirst();
        var was = new ArrayList<Was>();
        plan.ifPresent(other -> {
            was.addAll(fields(other));
            was.addAll(indicators(other, achieved(forms)));
        });
        return was;
    }

    /** Amounts and numbers; prose is compared on a page of its own. */
    private static List<Was> fields(Form form) {
        return Layouts.lay(form, Rulesets.get(form.ruleset())).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() == Grid.Role.NUMBER && !cell.path().contains("["))
                .filter(cell -> !cell.path().isEmpty() && !cell.text().isBlank())
                .map(cell -> new Was(cell.path(), "", cell.text(), ""))
                .toList();
    }

    private static List<Was> indicators(Form form, Map<String, String> achieved) {
        var was = new ArrayList<Was>();
        var rows = rows(form);
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.name().isAnswered() && row.target().isAnswered()) {
                var name = PrintedNames.text(form, INDICATORS.row(i).child("name"));
                var actual = achieved.getOrDefault(Folds.label(row.name().raw()), "");
                was.add(new Was("", name, row.target().raw(), actual));
            }
        }
        return was;
    }

    private static Map<String, String> achieved(List<Form> forms) {
        var achieved = new LinkedHashMap<String, String>();
        forms.stream().flatMap(form -> rows(form).stream()).forEach(row -> {
            if (row.actual().isAnswered()) {
                achieved.put(Folds.label(row.name().raw()), row.actual().raw());
            }
        });
        return achieved;
    }

    private static List<Indicator> rows(Form form) {
        return Forms.at((Record) form, INDICATORS).stream()
                .flatMap(list -> list instanceof List<?> rows ? rows.stream() : Stream.empty())
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
    }
}
