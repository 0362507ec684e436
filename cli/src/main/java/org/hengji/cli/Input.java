package org.hengji.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** 来源: one thing to be read, under the name by which it is reported. */
sealed interface Input {

    String name();

    /** As people know it. */
    default String title() {
        return this instanceof Standard ? "标准输入" : name();
    }

    /** The one file that a command works on. */
    static Input one(String name) throws WrongArgument {
        if (name.equals("-")) {
            return new Standard();
        }
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new WrongArgument(name + "：这是目录，一次只处理一个文件，请写明文件");
            }
            return new File(path, name);
        } catch (InvalidPathException e) {
            throw new WrongArgument(name + "：这不是文件名，请核对路径，或把终端的语言设为 UTF-8");
        }
    }

    record File(Path path, String name) implements Input {}

    record Standard() implements Input {
        @Override
        public String name() {
            return "-";
        }
    }

    /** 读不了: known before anything is opened. */
    record Missing(String name, String sentence) implements Input {}
}
