package org.hengji.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hengji.form.Form;
import org.hengji.json.FormJson;
import org.hengji.layout.Layouts;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.hengji.write.TabText;

/** 输出文件: canonical JSON or text with tabs, as its name says; whole, or not there at all. */
record Target(Path path, String name) {

    static Target of(String name) throws WrongArgument {
        if (!isJson(name) && !isText(name)) {
            throw new WrongArgument(name + "：只能写成 .json、.txt 或 .tsv，请换一个文件名");
        }
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new WrongArgument(name + "：这是目录，请写一个文件名");
            }
            return new Target(path, name);
        } catch (InvalidPathException e) {
            throw new WrongArgument(name + "：这不是文件名，请核对路径，或把终端的语言设为 UTF-8");
        }
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isText(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".txt") || small.endsWith(".tsv");
    }

    /** Whether the file is this very one, under whatever name. */
    boolean isAt(Path file) {
        try {
            return Files.isSameFile(file, path);
        } catch (IOException e) {
            return file.toAbsolutePath()
                    .normalize()
                    .equals(path.toAbsolutePath().normalize());
        }
    }

    void write(List<? extends Form> forms) throws Refusal {
        var text = isJson(name) ? json(forms) : text(forms);
        var absolute = path.toAbsolutePath();
        var draft = absolute.resolveSibling(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.writeString(draft, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(draft, absolute);
        } catch (IOException e) {
            discard(draft);
            throw new Refusal("没有写成 " + name + "，请确认目录存在、可以写入、磁盘未满");
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        draft.toFile().delete();
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

    private static String text(List<? extends Form> forms) {
        return forms.stream()
                .map(form -> TabText.write(Layouts.lay(form, Rulesets.get(form.ruleset())))
                                .stripTrailing() + "\n")
                .collect(Collectors.joining("\n"));
    }
}
