package org.hengji.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hengji.entry.Amounts;
import org.hengji.entry.Targets;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Note;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.form.Source;
import org.hengji.indicator.Target;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Scale;
import org.hengji.plan.Budget;
import org.hengji.plan.FundSource;
import org.hengji.plan.Scope;
import org.hengji.time.FiscalYear;
import org.hengji.time.Phase;
import tools.jackson.core.JsonGenerator;

/**
 * 规范 JSON 的写出: driven by the components of the form's records, so that every field has the name it has in code. Columns
 * the form does not have are left out, blank cells are null.
 */
final class FormWriter {

    private static final String DASH = "—";
    private static final Set<String> RARE = Set.of("rows", "sections", "history");

    private final JsonGenerator json;
    private final MoneyUnit unit;

    /** Whether every cell keeps the text it was typed as. */
    private final boolean isExact;

    private FormWriter(JsonGenerator json, MoneyUnit unit, boolean isExact) {
        this.json = json;
        this.unit = unit;
        this.isExact = isExact;
    }

    static void write(Form form, JsonGenerator json, boolean isExact) {
        var writer = new FormWriter(json, form.source().unit(), isExact);
        json.writeStartObject();
        json.writeStringProperty("kind", form.kind());
        writer.components((Record) form);
        json.writeEndObject();
    }

    private void components(Record value) {
        for (var component : Records.components(value.getClass())) {
            var each = Records.get(value, component.position());
            if (!isLeftOut(each) && !isElsewhere(component, each)) {
                json.writeName(component.name());
                component(component, each);
            }
        }
    }

    /** The kind, which every form has said by now, and lists that few forms have. */
    private static boolean isElsewhere(Records.Component component, Object value) {
        return component.name().equals("kind") || RARE.contains(component.name()) && value.equals(List.of());
    }

    /** A blank target says so by its kind, like every other target; other blank cells are null. */
    private void component(Records.Component component, Object value) {
        if (component.name().equals("history") && value instanceof List<?> years) {
            history(years);
            return;
        }
        if (value instanceof Cell.Blank && Forms.typeArgument(component.type()) == Target.class) {
            json.writeStartObject();
            json.writeStringProperty("kind", "blank");
            json.writeStringProperty("raw", "");
            json.writeEndObject();
            return;
        }
        value(value);
    }

    /** Past years by their number. */
    private void history(List<?> years) {
        json.writeStartObject();
        for (var year : years) {
            var past = (Budget.Past) year;
            json.writeName(past.year().raw());
            object(new Budget.Past(Cell.absent(), past.expenditure(), past.income()));
        }
        json.writeEndObject();
    }

    private static boolean isLeftOut(Object value) {
        return switch (value) {
            case Cell<?> cell -> cell.isAbsent();
            case RowId id -> id.isNone();
            case Phase phase -> phase == Phase.UNDIVIDED;
            case Source _ -> false;
            case Record record -> !record.getClass().equals(FiscalYear.class) && isAllAbsent(record);
            default -> false;
        };
    }

    /** A block none of whose columns the form has. */
    private static boolean isAllAbsent(Record record) {
        return Records.components(record.getClass()).stream()
                .allMatch(component -> isNothing(component, Records.get(record, component.position())));
    }

    private static boolean isNothing(Records.Component component, Object value) {
        return isLeftOut(value) || isElsewhere(component, value);
    }

    private void value(Object value) {
        switch (value) {
            case Cell<?> cell -> cell(cell);
            case List<?> rows -> rows(rows);
            case Source source -> source(source);
            case RowId id -> json.writeString(id.value());
            case Scope scope -> json.writeString(scope.text());
            case Phase phase -> json.writeString(phase.text());
            case FundSource fund -> json.writeString(fund.text());
            case String text -> json.writeString(text);
            case Record record -> object(record);
            default -> throw new IllegalStateException("no JSON for " + value.getClass());
        }
    }

    private void object(Record record) {
        json.writeStartObject();
        components(record);
        json.writeEndObject();
    }

    private void rows(List<?> rows) {
        json.writeStartArray();
        rows.forEach(this::value);
        json.writeEndArray();
    }

    private void cell(Cell<?> cell) {
        switch (cell) {
            case Cell.Blank<?>() -> json.writeNull();
            case Cell.Absent<?>() -> throw new IllegalStateException("an absent column is left out");
            case Cell.NotApplicable<?>(var raw) -> {
                json.writeStartObject();
                json.writeBooleanProperty("notApplicable", true);
                if (isExact && !raw.equals(DASH)) {
                    json.writeStringProperty("raw", raw);
                }
                json.writeEndObject();
            }
            case Cell.Unreadable<?>(var raw, var why) -> {
                json.writeStartObject();
                json.writeStringProperty("raw", raw);
                json.writeStringProperty("unreadable", why);
                json.writeEndObject();
            }
            case Cell.Known<?>(var value, var raw) -> known(value, raw);
        }
    }

    private void known(Object value, String raw) {
        if (isExact && saysMore(value, raw)) {
            json.writeStartObject();
            json.writeStringProperty("raw", raw);
            json.writeEndObject();
            return;
        }
        switch (value) {
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case FiscalYear year -> json.writeNumber(year.value());
            case BigDecimal number -> json.writeString(plain(number));
            case Yuan amount -> amount(amount, raw);
            case Target target -> target(target, raw);
            default -> throw new IllegalStateException("no JSON for " + value.getClass());
        }
    }

    /** Whether the text would come back as another one; amounts and targets carry their print themselves. */
    private static boolean saysMore(Object value, String raw) {
        return switch (value) {
            case String text -> !text.equals(raw) && !Texts.hasMarkup(raw);
            case Integer number -> !number.toString().equals(raw);
            case FiscalYear year -> !Integer.toString(year.value()).equals(raw);
            case BigDecimal number -> !plain(number).equals(raw);
            default -> false;
        };
    }

    /** Plain in 万元; with its print where the form is in another unit or the cell says more than the number. */
    private void amount(Yuan amount, String raw) {
        var wan = amount.toWan().toPlainString();
        var isPlain = unit == MoneyUnit.WAN && (isExact ? wan.equals(raw) : isBareNumber(raw));
        if (isPlain) {
            json.writeString(wan);
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("value", wan);
        json.writeStringProperty("printed", raw);
        json.writeStringProperty("unit", unit.text());
        json.writeEndObject();
    }

    private static boolean isBareNumber(String raw) {
        return raw.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-' || c == ' ')
                && Amounts.read(raw, MoneyUnit.WAN).isKnown();
    }

    private void target(Target target, String raw) {
        json.writeStartObject();
        json.writeStringProperty("kind", target.kind());
        switch (target) {
            case Target.Quantity(var comparator, var number, var scale, var _) -> {
                nullable("comparator", comparator.text());
                json.writeStringProperty("value", plain(number));
                nullable("scale", scale == Scale.ONE ? "" : scale.text());
            }
            case Target.Range(var low, var high, var _) -> {
                json.writeStringProperty("low", plain(low));
                json.writeStringProperty("high", plain(high));
            }
            case Target.Period(var from, var to) -> {
                json.writeStringProperty("from", from);
                json.writeStringProperty("to", to);
            }
            case Target.Deadline deadline -> {
                json.writeStringProperty("text", deadline.text());
                nullable("notAfter", deadline.notAfter().map(Object::toString).orElse(""));
            }
            case Target.Qualitative(var text, var grades) -> {
                json.writeStringProperty("text", text);
                json.writeName("grades");
                rows(grades);
            }
        }
        json.writeStringProperty("raw", raw);
        json.writeEndObject();
    }

    private void nullable(String name, String text) {
        json.writeName(name);
        if (text.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeString(text);
    }

    private void source(Source source) {
        json.writeStartObject();
        json.writeStringProperty("format", source.format());
        json.writeBooleanProperty("complete", source.complete());
        json.writeStringProperty("unit", source.unit().text());
        json.writeName("notes");
        json.writeStartArray();
        source.notes().forEach(this::note);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void note(Note note) {
        json.writeStartObject();
        json.writeStringProperty("kind", note.kind().text());
        if (note.row() > 0) {
            json.writeNumberProperty("row", note.row());
        }
        nullable("at", note.at().toString());
        json.writeName("printed");
        rows(note.printed());
        json.writeName("read");
        rows(note.read());
        json.writeStringProperty("why", note.why());
        json.writeEndObject();
    }

    private static String plain(BigDecimal number) {
        return Targets.print(number);
    }
}
