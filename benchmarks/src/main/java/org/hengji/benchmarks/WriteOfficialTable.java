package org.hengji.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hengji.convert.Conversion;
import org.hengji.convert.OutputFormat;
import org.hengji.form.Form;
import org.hengji.read.Refusal;
import org.hengji.recognise.FormFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 写表: the official table of the sample, laid out and written in each format; the size is printed once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WriteOfficialTable {

    private static final Path SAMPLE = Path.of("samples/部门整体绩效目标-云汀市科协-2025.txt");

    @Param({"PDF", "DOCX", "HTML", "CSV"})
    public OutputFormat format = OutputFormat.PDF;

    private List<? extends Form> forms = List.of();

    @Setup
    public void load() throws IOException, Refusal {
        forms = FormFile.read(
                SAMPLE.toString(), new ByteArrayInputStream(Files.readAllBytes(SAMPLE)), Optional.empty());
        System.out.println(format + " " + write().length + " bytes");
    }

    @Benchmark
    public byte[] write() throws IOException {
        var out = new ByteArrayOutputStream();
        new Conversion(format, false).write(forms, out);
        return out.toByteArray();
    }
}
