package org.hengji.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 读 docx 与 PDF: the sample as files of other programs hold it, beside POI's object model opening the same document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadPages {

    private static final Path MADE = Path.of("documents/src/test/resources/org/hengji/read/made");

    private byte[] docx = {};
    private byte[] chromium = {};
    private byte[] office = {};

    @Setup
    public void load() throws IOException {
        docx = Files.readAllBytes(MADE.resolve("twin-libreoffice.docx"));
        chromium = Files.readAllBytes(MADE.resolve("twin-chromium.pdf"));
        office = Files.readAllBytes(MADE.resolve("twin-libreoffice.pdf"));
    }

    @Benchmark
    public Document docx() throws Refusal {
        return Readers.read("a.docx", docx);
    }

    @Benchmark
    public int poiOpensTheDocx() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .mapToInt(cell -> cell.getText().length())
                    .sum();
        }
    }

    @Benchmark
    public Document pdfByChromium() throws Refusal {
        return Readers.read("a.pdf", chromium);
    }

    @Benchmark
    public Document pdfByLibreOffice() throws Refusal {
        return Readers.read("a.pdf", office);
    }
}
