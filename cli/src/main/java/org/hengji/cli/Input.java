package org.hengji.cli;

import java.nio.file.Path;

/** 来源: one thing to be read, under the name by which it is reported. */
sealed interface Input {

    String name();

    /** As people know it. */
    default String title() {
        return this instanceof Standard ? "标准输入" : name();
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
