package org.hengji.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Form;
import org.hengji.read.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** 规范 JSON: the one codec of forms. What it writes it reads back, but for nothing. */
public final class FormJson {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_TEXT = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(100)
                    .build())
            .build();

    private FormJson() {}

    /** A generator for canonical output: two blanks a level, line feeds whatever the system. */
    public static JsonGenerator generator(Writer out, boolean pretty) {
        return JSON.createGenerator(pretty ? new Pretty() : ObjectWriteContext.empty(), out);
    }

    public static void write(Form form, JsonGenerator json) {
        FormWriter.write(form, json, false);
    }

    /**
     * The form as it is stored, in one line: the canonical JSON in which every cell has the text it was typed as, where that
     * is not the plain print of its value.
     */
    public static String stored(Form form) {
        var text = new StringWriter();
        try (var json = generator(text, false)) {
            FormWriter.write(form, json, true);
        }
        return text.toString();
    }

    /** The form that was stored. */
    public static Form restored(String text) {
        try {
            return read(text).getFirst();
        } catch (Refusal e) {
            throw new IllegalStateException("what was stored is no form: " + e.getMessage(), e);
        }
    }

    public static String text(Form form) {
        var text = new StringWriter();
        try (var json = generator(text, true)) {
            write(form, json);
        }
        return text + "\n";
    }

    /** The forms of a document: one object, or an array of them. */
    public static List<Form> read(String text) throws Refusal {
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == null) {
                throw new Refusal("JSON 是空的，请核对是否选错了文件");
            }
            var tree = Tree.read(json, "");
            if (json.nextToken() != null) {
                throw new Refusal("JSON 后面还有别的内容，请一个文件只放一个对象或一个数组");
            }
            return forms(tree);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new Refusal("不是完整的 JSON（第 " + Math.max(1, at == null ? 1 : at.getLineNr()) + " 行），请检查括号、引号和逗号");
        } catch (FormFault e) {
            throw new Refusal("这份 JSON 里 " + e.getMessage() + "，请按规范 JSON 改正");
        }
    }

    private static List<Form> forms(Tree tree) {
        var forms = new ArrayList<Form>();
        switch (tree) {
            case Tree.Fields fields -> forms.add(FormReader.read(fields));
            case Tree.Items(var _, var items) -> items.forEach(item -> forms.addAll(forms(item)));
            case Tree.Text _, Tree.Truth _, Tree.Nothing _ -> throw new FormFault("", "应是一个对象或数组");
        }
        return forms;
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
