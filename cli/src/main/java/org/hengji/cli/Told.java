package org.hengji.cli;

/** 一份表的结果: text for standard output, or a line for standard error. */
sealed interface Told {

    record Result(String text, boolean blocks) implements Told {}

    record Failure(String line, String trace) implements Told {}
}
