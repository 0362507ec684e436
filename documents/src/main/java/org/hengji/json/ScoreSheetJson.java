package org.hengji.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.GradeScore;
import org.hengji.scoring.RowScore;
import org.hengji.scoring.ScoreSheet;
import org.hengji.scoring.SectionScore;
import org.hengji.scoring.TotalScore;
import tools.jackson.core.JsonGenerator;

/** 得分表的 JSON: what {@code hengji score --format json} prints for one form. Points are decimal texts; what is not there is null. */
public final class ScoreSheetJson {

    private ScoreSheetJson() {}

    /** One object; over several lines where {@code pretty}, without a line feed at the end. */
    public static String text(String file, ScoreSheet sheet, boolean pretty) {
        var text = new StringWriter();
        try (var json = FormJson.generator(text, pretty)) {
            write(file, sheet, json);
        }
        return text.toString();
    }

    public static void write(String file, ScoreSheet sheet, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeStringProperty("scheme", sheet.scheme().id());
        json.writeStringProperty("verdict", sheet.verdict().text());
        json.writeName("rows");
        json.writeStartArray();
        sheet.rows().forEach(row -> row(sheet, row, json));
        json.writeEndArray();
        json.writeName("sections");
        json.writeStartArray();
        sheet.sections().forEach(section -> section(section, json));
        json.writeEndArray();
        json.writeName("grade");
        grade(sheet.grade(), json);
        json.writeName("total");
        total(sheet.total(), json);
        json.writeEndObject();
    }

    private static void row(ScoreSheet sheet, RowScore row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("at", row.at().toString());
        json.writeStringProperty("name", row.name());
        points("weight", row.weight().known(), json);
        text("target", row.target().raw(), json);
        text("actual", row.actual().raw(), json);
        text("base", base(row.explanation()), json);
        points("published", row.published().known(), json);
        points("recomputed", row.recomputed(), json);
        points("low", row.low(), json);
        points("high", row.high(), json);
        json.writeStringProperty("verdict", row.verdict().text());
        met(row, json);
        text("shortfall", row.shortfall(), json);
        text("needed", row.needed(), json);
        text("mistake", sheet.mistake(row), json);
        text("formula", row.formula(), json);
        json.writeName("basis");
        JudgementJson.basis(row.basis(), json);
        text("why", row.why(), json);
        json.writeEndObject();
    }

    /** Which budget the execution was held against. */
    private static String base(Explanation explained) {
        return switch (explained) {
            case Explanation.Executed executed -> executed.base().text();
            case Explanation.Completed(Explanation.Executed executed) ->
                executed.base().text();
            default -> "";
        };
    }

    private static void met(RowScore row, JsonGenerator json) {
        json.writeName("met");
        switch (row.standing()) {
            case MET -> json.writeBoolean(true);
            case MISSED -> json.writeBoolean(false);
            case UNDECIDED -> json.writeNull();
        }
    }

    private static void section(SectionScore section, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("at", section.at().toString());
        json.writeStringProperty("name", section.name());
        points("weight", section.weight().known(), json);
        points("published", section.published().known(), json);
        points("recomputed", section.recomputed(), json);
        points("low", section.low(), json);
        points("high", section.high(), json);
        json.writeStringProperty("verdict", section.verdict().text());
        json.writeEndObject();
    }

    private static void grade(GradeScore grade, JsonGenerator json) {
        json.writeStartObject();
        text("published", known(grade.published()), json);
        text("recomputed", grade.recomputed().orElse(""), json);
        json.writeEndObject();
    }

    private static String known(Cell<String> cell) {
        return cell.known().orElse("");
    }

    private static void total(TotalScore total, JsonGenerator json) {
        json.writeStartObject();
        points("weight", total.weight().known(), json);
        points("published", total.published().known(), json);
        points("recomputed", total.recomputed(), json);
        points("low", total.low(), json);
        points("high", total.high(), json);
        json.writeStringProperty("verdict", total.verdict().text());
        text("why", total.why(), json);
        json.writeEndObject();
    }

    private static void points(String name, Optional<BigDecimal> points, JsonGenerator json) {
        text(name, points.map(Targets::print).orElse(""), json);
    }

    /** Null where there is nothing to say. */
    private static void text(String name, String text, JsonGenerator json) {
        json.writeName(name);
        if (text.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeString(text);
    }
}
