package org.hengji.server.filing;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.check.Headings;
import org.hengji.form.Edit;
import org.hengji.json.FormJson;
import org.hengji.json.JudgementJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** 答复的 JSON: what the interface for scripts answers; findings as contracts describe them, with place and written reason. */
@Component
class ReplyJson {

    private final SheetHtml sheets;

    ReplyJson(SheetHtml sheets) {
        this.sheets = sheets;
    }

    private interface Content {
        void write(JsonGenerator json);
    }

    private static String object(Content content) {
        var text = new StringWriter();
        try (var json = FormJson.generator(text, false)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    String edits(
            long version,
            Applied applied,
            List<Conflict> conflicts,
            Changes changes,
            List<Edit> inverse,
            Draft draft,
            Map<String, String> reasons,
            Instant savedAt) {
        return object(json -> {
            json.writeNumberProperty("version", version);
            json.writeName("applied");
            json.writeStartArray();
            applied.done().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeName("refused");
            json.writeStartArray();
            conflicts.forEach(conflict -> conflict(conflict, json));
            json.writeEndArray();
            json.writeName("changed");
            json.writeStartArray();
            changes.texts().forEach((path, text) -> changed(path, text, json));
            json.writeEndArray();
            json.writeName("inverse");
            json.writeStartArray();
            inverse.forEach(edit -> JudgementJson.edit(edit, json));
            json.writeEndArray();
            state(draft, reasons, json);
            json.writeStringProperty("savedAt", savedAt.toString());
            sheet(changes, draft, json);
        });
    }

    private void sheet(Changes changes, Draft draft, JsonGenerator json) {
        json.writeName("sheet");
        if (!changes.isReshaped()) {
            json.writeNull();
            return;
        }
        json.writeString(sheets.of(draft));
    }

    private static void conflict(Conflict conflict, JsonGenerator json) {
        var refused = conflict.refused();
        json.writeStartObject();
        json.writeNumberProperty("index", refused.index());
        json.writeStringProperty("path", refused.path().toString());
        json.writeStringProperty("present", refused.present());
        nullable("who", conflict.last().map(EditLog.Last::who), json);
        nullable("when", conflict.last().map(EditLog.Last::at).map(Instant::toString), json);
        json.writeStringProperty("why", refused.why());
        json.writeEndObject();
    }

    private static void changed(String path, String text, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", path);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** How far the form is, and what the checks say of it. */
    private static void state(Draft draft, Map<String, String> reasons, JsonGenerator json) {
        json.writeName("summary");
        JudgementJson.summary(draft.judgement(), json);
        json.writeNumberProperty("filled", draft.filled());
        json.writeNumberProperty("fillable", draft.fillable());
        json.writeName("findings");
        json.writeStartArray();
        for (var finding : draft.findings()) {
            json.writeStartObject();
            JudgementJson.properties(finding, json);
            json.writeStringProperty("place", Headings.of(draft.form(), finding.at()));
            nullable("explained", Optional.ofNullable(reasons.get(finding.check())), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The findings of a form as it is, such as a page shows them when it is opened. */
    String findings(Filing filing, Draft draft, Map<String, String> reasons) {
        return object(json -> {
            json.writeNumberProperty("version", filing.version());
            state(draft, reasons, json);
            deferred(draft, json);
        });
    }

    private static void deferred(Draft draft, JsonGenerator json) {
        json.writeName("deferred");
        json.writeStartArray();
        for (var deferral : draft.judgement().deferred()) {
            json.writeStartObject();
            json.writeStringProperty("check", deferral.check());
            json.writeStringProperty("title", deferral.title());
            json.writeStringProperty("why", deferral.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    String filing(Filing filing, Draft draft, Map<String, String> reasons) {
        return object(json -> {
            json.writeStringProperty("id", filing.id().toString());
            json.writeStringProperty("unit", filing.unit().toString());
            json.writeNumberProperty("fy", filing.fy());
            json.writeStringProperty("title", filing.task().title());
            json.writeStringProperty("ruleset", filing.task().ruleset());
            json.writeStringProperty("deadline", filing.task().deadline().toString());
            passed(filing, json);
            state(draft, reasons, json);
            deferred(draft, json);
            json.writeStringProperty("savedAt", filing.counts().changedAt().toString());
            json.writeName("form");
            FormJson.write(draft.form(), json);
        });
    }

    /** In whose hands the form is. */
    String passed(Filing filing) {
        return object(json -> passed(filing, json));
    }

    private static void passed(Filing filing, JsonGenerator json) {
        var state = filing.state();
        json.writeNumberProperty("version", filing.version());
        json.writeName("state");
        json.writeStartObject();
        json.writeStringProperty("id", state.id());
        json.writeStringProperty("name", state.name());
        json.writeStringProperty("sign", state.sign());
        json.writeBooleanProperty("editable", state.isEditable());
        json.writeEndObject();
        json.writeStringProperty("since", filing.since().toString());
        nullable("openedAt", filing.opened().at().map(Instant::toString), json);
    }

    private static void nullable(String name, Optional<String> text, JsonGenerator json) {
        json.writeName(name);
        if (text.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeString(text.get());
    }
}
