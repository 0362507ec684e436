package org.hengji;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Form;
import org.hengji.form.Source;
import org.hengji.json.FormJson;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Refusal;
import org.hengji.recognise.FormFile;

/** 样例: the tables in the samples folder, and any other text or file, read as forms. */
public final class Samples {

    public static final Path FOLDER = Path.of("..", "samples");
    public static final Path TWIN = FOLDER.resolve("部门整体绩效目标-云汀市科协-2025.txt");

    private Samples() {}

    /** The sample files that have an answer key. */
    public static List<Path> all() {
        return AnswerKey.all().stream().map(AnswerKey::sample).toList();
    }

    public static DepartmentPlan plan(Path file) {
        return plan(file.toString(), bytes(file));
    }

    public static DepartmentPlan plan(String name, String text) {
        return plan(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The one form of a file. */
    public static DepartmentPlan plan(String name, byte[] bytes) {
        try {
            var forms = forms(name, bytes);
            if (forms.size() != 1) {
                throw new IllegalStateException(name + " holds " + forms.size() + " forms");
            }
            return (DepartmentPlan) forms.getFirst();
        } catch (Refusal refusal) {
            throw new IllegalStateException(name + ": " + refusal.sentence(), refusal);
        }
    }

    public static List<? extends Form> forms(String name, byte[] bytes) throws Refusal {
        try {
            return FormFile.read(name, new ByteArrayInputStream(bytes), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** The canonical JSON without what is said of the source. */
    public static String json(DepartmentPlan plan) {
        var bare = new Source("", true, plan.source().unit(), List.of());
        return FormJson.text(plan.withSource(bare));
    }
}
