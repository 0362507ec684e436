package org.hengji.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.fillin.FillInWorkbook;
import org.hengji.form.Form;
import org.hengji.json.FormJson;
import org.hengji.layout.Layouts;
import org.hengji.ruleset.Rulesets;
import org.hengji.write.GridWriter;
import org.hengji.write.PlainWriters;
import org.hengji.write.docx.DocxTables;
import org.hengji.write.html.HtmlTables;
import org.hengji.write.pdf.PdfTables;
import org.hengji.write.workbook.OfficialWorkbook;

/**
 * 转换: forms as a file of another format. The one place that knows which writer belongs to which format.
 *
 * @param isSigned whether the lines to sign on are printed below each table
 * @param isFillIn whether a workbook is made to be filled in rather than printed
 * @param foot the line below each table, such as which version it is; empty for none
 */
public record Conversion(OutputFormat format, boolean isSigned, boolean isFillIn, String foot) {

    public Conversion(OutputFormat format, boolean isSigned, boolean isFillIn) {
        this(format, isSigned, isFillIn, "");
    }

    public Conversion(OutputFormat format, boolean isSigned) {
        this(format, isSigned, false, "");
    }

    /**
     * Writes the forms one behind the other.
     *
     * @param out not closed here
     * @return what could not be written as it is, a Chinese sentence each
     */
    public List<String> write(List<? extends Form> forms, OutputStream out) throws IOException {
        if (isFillIn) {
            FillInWorkbook.write(forms.getFirst(), out);
            return List.of();
        }
        return switch (format) {
            case XLSX -> laid(forms, OfficialWorkbook::write, out);
            case JSON -> json(forms, out);
            case DOCX -> laid(forms, DocxTables::write, out);
            case PDF -> laid(forms, PdfTables::write, out);
            case HTML -> laid(forms, HtmlTables::write, out);
            case CSV -> laid(forms, PlainWriters::commas, out);
            case TXT, TSV -> laid(forms, PlainWriters::tabs, out);
        };
    }

    private List<String> laid(List<? extends Form> forms, GridWriter writer, OutputStream out) throws IOException {
        var tables = forms.stream()
                .map(form -> Layouts.lay(form, Rulesets.get(form.ruleset()), isSigned))
                .map(table -> foot.isEmpty() ? table : Layouts.footed(table, foot))
                .toList();
        return writer.write(tables, out);
    }

    /** One object, or an array when there are several. */
    private static List<String> json(List<? extends Form> forms, OutputStream out) throws IOException {
        out.write(json(forms).getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static String json(List<? extends Form> forms) {
        if (forms.size() == 1) {
            return FormJson.text(forms.getFirst());
        }
        var text = new StringWriter();
        try (var json = FormJson.generator(text, true)) {
            json.writeStartArray();
            forms.forEach(form -> FormJson.write(form, json));
            json.writeEndArray();
        }
        return text + "\n";
    }
}
