package org.hengji.server.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.hengji.form.Form;
import org.hengji.read.Refusal;
import org.hengji.recognise.FormFile;
import org.hengji.ruleset.Ruleset;

/** 样例表: the filled samples of 云汀市科协, moved into another year: once as they were handed in with faults, once mended. */
enum Sample {
    FAULTY("部门整体绩效目标-云汀市科协-2025.txt"),
    MENDED("部门整体绩效目标-云汀市科协-2025-订正.txt");

    private static final String ITS_YEAR = "2025";

    private final String file;

    Sample(String file) {
        this.file = file;
    }

    Form of(Ruleset ruleset, int year) {
        try (var in = Objects.requireNonNull(Sample.class.getResourceAsStream("/samples/" + file), file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(ITS_YEAR, Integer.toString(year));
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return FormFile.read(file, bytes, Optional.of(ruleset)).getFirst();
        } catch (IOException | Refusal e) {
            throw new IllegalStateException("the sample cannot be read: " + file, e);
        }
    }
}
