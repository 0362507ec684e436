package org.hengji.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hengji.form.Form;
import org.hengji.json.FormJson;
import org.hengji.judgement.Judge;
import org.hengji.judgement.Judgement;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Refusal;
import org.hengji.recognise.FormFile;
import org.hengji.ruleset.Rulesets;
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
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** 读与判: one form of the seed's size from text to findings, beside Jackson reading the same form's canonical JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadAndCheck {

    @Param("samples/部门整体绩效目标-云汀市科协-2025.txt")
    public String file = "";

    private byte[] bytes = {};
    private String json = "";
    private Form form = DepartmentPlan.blank();
    private final JsonFactory jackson = new JsonFactory();

    @Setup
    public void load() throws IOException, Refusal {
        bytes = Files.readAllBytes(Path.of(file));
        form = read();
        json = FormJson.text(form);
    }

    @Benchmark
    public Form read() throws IOException, Refusal {
        return FormFile.read(file, new ByteArrayInputStream(bytes), Optional.empty()).getFirst();
    }

    @Benchmark
    public Judgement check() {
        return Judge.examine(form, Rulesets.get(form.ruleset()));
    }

    @Benchmark
    public Judgement readAndCheck() throws IOException, Refusal {
        var read = read();
        return Judge.examine(read, Rulesets.get(read.ruleset()));
    }

    @Benchmark
    public int jacksonParsesTheJson() {
        var tokens = 0;
        try (var parser = jackson.createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    tokens += parser.getString().length();
                }
            }
        }
        return tokens;
    }
}
