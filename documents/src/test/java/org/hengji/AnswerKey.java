package org.hengji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengji.data.Data;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** 答案: what must be found in a sample. */
record AnswerKey(Path file, Data data) {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    static List<AnswerKey> all() {
        try (var files = Files.walk(Samples.FOLDER, 2)) {
            return files.filter(file -> file.toString().endsWith(".key.yaml"))
                    .sorted()
                    .map(AnswerKey::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AnswerKey of(Path file) {
        return new AnswerKey(file, new Data(file.toString(), new Load(SETTINGS).loadFromString(Samples.text(file))));
    }

    static AnswerKey ofTwin() {
        return of(Samples.FOLDER.resolve("部门整体绩效目标-云汀市科协-2025.key.yaml"));
    }

    Path sample() {
        return file.resolveSibling(text("file"));
    }

    String name() {
        return text("file");
    }

    String text(String field) {
        return data.get(field).text();
    }

    int count(String rows) {
        return Integer.parseInt(data.get("counts").get(rows).text());
    }

    List<Integer> keyIndicators() {
        return data.get("counts").get("taskIndicators").texts().stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** The findings as lines, as {@link FindingLines} prints them. */
    List<String> findings() {
        return data.get("findings").list().stream()
                .map(each -> FindingLines.line(
                        each.get("check").text(), each.get("at").text(), each.texts("also")))
                .toList();
    }
}
