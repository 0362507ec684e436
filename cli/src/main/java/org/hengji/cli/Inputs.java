package org.hengji.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** 来源的清单: what the names on the command line stand for, directories walked, in a fixed order. */
final class Inputs {

    private static final Set<String> READABLE =
            Set.of("txt", "tsv", "csv", "md", "html", "htm", "json", "xlsx", "docx", "pdf");

    private Inputs() {}

    static List<Input> of(List<String> names) {
        return names.stream().flatMap(name -> of(name).stream()).toList();
    }

    private static List<Input> of(String name) {
        if (name.equals("-")) {
            return List.of(new Input.Standard());
        }
        try {
            var path = Path.of(name);
            return Files.isDirectory(path) ? walk(path, name) : List.of(new Input.File(path, name));
        } catch (InvalidPathException e) {
            return List.of(new Input.Missing(name, "这不是文件名，请核对路径，或把终端的语言设为 UTF-8"));
        }
    }

    private static List<Input> walk(Path directory, String name) {
        var walk = new Walk(directory);
        try {
            Files.walkFileTree(directory, walk);
        } catch (IOException e) {
            walk.missing.add(new Input.Missing(name, Trouble.sentence(e)));
        }
        var found = new ArrayList<Input>();
        walk.files.stream().sorted().forEach(path -> found.add(new Input.File(path, path.toString())));
        found.addAll(walk.missing);
        return found.isEmpty()
                ? List.of(new Input.Missing(name, "目录里没有可以读的文件（txt、tsv、csv、md、html、json、xlsx、docx、pdf）"))
                : found;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files = new ArrayList<>();
        private final List<Input> missing = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var isFile = attributes.isRegularFile() || attributes.isSymbolicLink() && !Files.isDirectory(file);
            if (isFile && !isHidden(file) && isReadable(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            missing.add(new Input.Missing(file.toString(), Trouble.sentence(e)));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private static boolean isReadable(Path path) {
            var name = path.getFileName().toString();
            return READABLE.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        }
    }
}
