package org.hengji.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.hengji.convert.Conversion;
import org.hengji.convert.OutputFormat;
import org.hengji.form.Form;
import org.hengji.read.Refusal;

/** 输出文件: in the format its name says; whole, or not there at all. */
record Target(Path path, String name, OutputFormat format) {

    static Target of(String name) throws WrongArgument {
        var format = OutputFormat.of(name);
        if (format.isEmpty()) {
            throw new WrongArgument(name + "：只能写成 " + OutputFormat.list() + "，请换一个文件名");
        }
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new WrongArgument(name + "：这是目录，请写一个文件名");
            }
            return new Target(path, name, format.get());
        } catch (InvalidPathException e) {
            throw new WrongArgument(name + "：这不是文件名，请核对路径，或把终端的语言设为 UTF-8");
        }
    }

    /** No command writes over what it reads. */
    void refuse(Input input) throws WrongArgument {
        if (input instanceof Input.File(var file, var named) && isAt(file)) {
            throw new WrongArgument(named + "：输出文件就是输入文件，请另写一个文件名，以免原件被覆盖");
        }
    }

    /** Whether the file is this very one, under whatever name. */
    private boolean isAt(Path file) {
        try {
            return Files.isSameFile(file, path);
        } catch (IOException e) {
            return file.toAbsolutePath()
                    .normalize()
                    .equals(path.toAbsolutePath().normalize());
        }
    }

    /** What could not be written as it is comes back as sentences. */
    List<String> write(List<? extends Form> forms, Conversion conversion) throws Refusal {
        var absolute = path.toAbsolutePath();
        var draft = absolute.resolveSibling(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            var notes = written(forms, conversion, draft);
            move(draft, absolute);
            return notes;
        } catch (IOException e) {
            throw new Refusal("没有写成 " + name + "，请确认目录存在、可以写入、磁盘未满");
        } finally {
            draft.toFile().delete();
        }
    }

    private static List<String> written(List<? extends Form> forms, Conversion conversion, Path draft)
            throws IOException {
        try (var out = new BufferedOutputStream(
                Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            return conversion.write(forms, out);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
