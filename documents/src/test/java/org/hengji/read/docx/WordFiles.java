package org.hengji.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;

/** Documents written by hand, as office programs write them. */
final class WordFiles {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private WordFiles() {}

    static byte[] docx(String body) {
        return packed("word/document.xml", document(TRANSITIONAL, body));
    }

    static String document(String namespace, String body) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='" + namespace
                + "' xmlns:mc='urn:mc' xmlns:v='urn:v' xmlns:wps='urn:wps'><w:body>" + body + "</w:body></w:document>";
    }

    /** Names and contents by turns. */
    static byte[] packed(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var at = 0; at < parts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(parts[at]));
                zip.write(parts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Grid grid(byte[] bytes) throws Refusal {
        return ((Document.Table) Readers.read("a.docx", bytes)).grid();
    }

    /** Covered places are printed as {@code ^}. */
    static List<List<String>> cells(String body) throws Refusal {
        return grid(docx(body)).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.covered() ? "^" : cell.text())
                        .toList())
                .toList();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    static String cell(String text) {
        return cell("", text);
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }
}
