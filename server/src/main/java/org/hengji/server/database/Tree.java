package org.hengji.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** 目录树: made fresh and deleted whole. */
final class Tree {

    private Tree() {}

    /** What a broken attempt left is thrown away. */
    static Path fresh(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (var walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var each : all) {
            Files.deleteIfExists(each);
        }
    }

    static void deleteOthers(Path parent, String prefix, Path kept) throws IOException {
        List<Path> others;
        try (var children = Files.list(parent)) {
            others = children.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .filter(child -> !child.equals(kept))
                    .toList();
        }
        for (var other : others) {
            delete(other);
        }
    }
}
