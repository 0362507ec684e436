package org.hengji.json;

import java.io.StringWriter;
import java.util.List;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.judgement.Judgement;
import org.hengji.law.Basis;
import tools.jackson.core.JsonGenerator;

/** 体检结果的 JSON: what {@code hengji check --format json} prints for one form. */
public final class JudgementJson {

    private JudgementJson() {}

    /** One object; over several lines where {@code pretty}, without a line feed at the end. */
    public static String text(String file, Form form, Judgement judgement, boolean pretty) {
        var text = new StringWriter();
        try (var json = FormJson.generator(text, pretty)) {
            write(file, form, judgement, json);
        }
        return text.toString();
    }

    public static void write(String file, Form form, Judgement judgement, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeStringProperty("kind", form.kind());
        json.writeStringProperty("ruleset", form.ruleset());
        json.writeName("summary");
        summary(judgement, json);
        json.writeName("findings");
        json.writeStartArray();
        judgement.findings().forEach(finding -> finding(finding, json));
        json.writeEndArray();
        json.writeName("deferred");
        json.writeStartArray();
        judgement.deferred().forEach(deferral -> deferral(deferral, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** How many findings there are of each severity. */
    public static void summary(Judgement judgement, JsonGenerator json) {
        json.writeStartObject();
        for (var severity : Severity.values()) {
            json.writeNumberProperty(severity.text(), judgement.count(severity));
        }
        json.writeEndObject();
    }

    private static void finding(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        properties(finding, json);
        json.writeEndObject();
    }

    /** What a finding says, within an object that the caller begins and ends. */
    public static void properties(Finding finding, JsonGenerator json) {
        json.writeStringProperty("check", finding.check());
        json.writeStringProperty("severity", finding.severity().text());
        json.writeStringProperty("certainty", finding.certainty().text());
        json.writeStringProperty("at", finding.at().toString());
        json.writeName("also");
        texts(finding.also().stream().map(Path::toString).toList(), json);
        json.writeStringProperty("message", finding.message());
        json.writeName("values");
        json.writeStartObject();
        finding.values().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeName("basis");
        json.writeStartArray();
        finding.basis().forEach(basis -> basis(basis, json));
        json.writeEndArray();
        json.writeName("fixes");
        json.writeStartArray();
        finding.fixes().forEach(fix -> fix(fix, json));
        json.writeEndArray();
    }

    static void basis(Basis basis, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("instrument", basis.instrument());
        json.writeStringProperty("article", basis.article());
        json.writeStringProperty("asks", basis.asks());
        json.writeStringProperty("status", basis.status().text());
        json.writeEndObject();
    }

    private static void fix(Fix fix, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("label", fix.label());
        json.writeBooleanProperty("safe", fix.safe());
        json.writeName("edits");
        json.writeStartArray();
        fix.edits().forEach(edit -> edit(edit, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An edit as an object, such as the server takes it. */
    public static void edit(Edit edit, JsonGenerator json) {
        json.writeStartObject();
        switch (edit) {
            case Edit.Set(var path, var before, var after) ->
                properties(json, "op", "set", "path", path.toString(), "before", before, "after", after);
            case Edit.Insert(var list, var id, var after) ->
                properties(json, "op", "insert", "path", list.toString(), "id", id.value(), "after", after.value());
            case Edit.Remove(var row, var before) ->
                properties(json, "op", "remove", "path", row.toString(), "before", before);
            case Edit.Move(var row, var after) ->
                properties(json, "op", "move", "path", row.toString(), "after", after.value());
        }
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, String... namesAndTexts) {
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            json.writeStringProperty(namesAndTexts[i], namesAndTexts[i + 1]);
        }
    }

    private static void deferral(Judgement.Deferral deferral, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("check", deferral.check());
        json.writeStringProperty("why", deferral.why());
        json.writeEndObject();
    }

    private static void texts(List<String> texts, JsonGenerator json) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
