package org.hengji.read.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;

/** 部件: a workbook written part by part, as any program may have written it. */
final class Parts {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final int MEGABYTE = 1 << 20;

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** 部件: its beginning, then so many pieces, then its end. */
    private record Part(ByteBuffer begin, int count, IntFunction<String> piece, String end) {}

    private Parts() {}

    /** A workbook of one sheet with these rows. */
    static Parts rows(String rows) {
        return sheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static Parts sheet(String xml) {
        return new Parts()
                .with(
                        "_rels/.rels",
                        relations(
                                "<Relationship Id='r' Type='" + OFFICE + "officeDocument' Target='xl/workbook.xml'/>"))
                .with(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='表' sheetId='1' r:id='s1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations("<Relationship Id='s1' Type='" + OFFICE
                                + "worksheet' Target='worksheets/sheet1.xml'/>" + "<Relationship Id='s2' Type='"
                                + OFFICE + "worksheet' Target='/xl/worksheets/sheet2.xml'/>"))
                .with("xl/worksheets/sheet1.xml", xml);
    }

    /** A workbook of two sheets; {@code state} is that of the second. */
    static Parts sheets(String first, String second, String state) {
        return rows(first)
                .with(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='甲' r:id='s1'/><sheet name='乙' state='" + state
                                + "' r:id='s2'/></sheets></workbook>")
                .with("xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + second + "</sheetData></worksheet>");
    }

    private static String relations(String inside) {
        return "<Relationships>" + inside + "</Relationships>";
    }

    static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    Parts with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Parts with(String name, byte[] bytes) {
        parts.put(name, new Part(ByteBuffer.wrap(bytes), 0, _ -> "", ""));
        return this;
    }

    /** A part that is small in the file and large when it is unpacked. */
    Parts withBlanks(String name, String begin, int megabytes, String end) {
        var blanks = " ".repeat(MEGABYTE);
        return withMany(name, begin, megabytes, _ -> blanks, end);
    }

    /** A part that is never in memory as a whole. */
    Parts withMany(String name, String begin, int count, IntFunction<String> piece, String end) {
        parts.put(name, new Part(ByteBuffer.wrap(begin.getBytes(StandardCharsets.UTF_8)), count, piece, end));
        return this;
    }

    /** Cells of styles that have these formats, in their order from 1 on. */
    Parts formats(String... codes) {
        var formats = new StringBuilder();
        var cells = new StringBuilder("<xf numFmtId='0'/>");
        for (var at = 0; at < codes.length; at++) {
            var id = 200 + at;
            formats.append("<numFmt numFmtId='%d' formatCode='%s'/>"
                    .formatted(
                            id,
                            codes[at].replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;")));
            cells.append("<xf numFmtId='%d'/>".formatted(id));
        }
        return with(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs></styleSheet>");
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(part.getValue(), zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Part part, ZipOutputStream zip) throws IOException {
        zip.write(part.begin().array());
        for (var each = 0; each < part.count(); each++) {
            zip.write(part.piece().apply(each).getBytes(StandardCharsets.UTF_8));
        }
        zip.write(part.end().getBytes(StandardCharsets.UTF_8));
    }

    Document read() throws Refusal {
        return Readers.read("a.xlsx", bytes());
    }

    Grid grid() throws Refusal {
        return ((Document.Table) read()).grid();
    }

    /** Covered places are printed as {@code ^}. */
    List<List<String>> cells() throws Refusal {
        return grid().rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.covered() ? "^" : cell.text())
                        .toList())
                .toList();
    }
}
