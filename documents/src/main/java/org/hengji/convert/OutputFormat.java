package org.hengji.convert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** 输出格式: what a form can be written as, told by the extension of the file's name. */
public enum OutputFormat {
    XLSX,
    DOCX,
    PDF,
    HTML,
    CSV,
    TXT,
    TSV,
    JSON;

    /** The format that the extension names. */
    public static Optional<OutputFormat> of(String file) {
        var small = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> small.endsWith(format.extension()))
                .findFirst();
    }

    /** With its dot, in small letters. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** All extensions, as a sentence lists them. */
    public static String list() {
        return Arrays.stream(values()).map(OutputFormat::extension).collect(Collectors.joining("、"));
    }
}
