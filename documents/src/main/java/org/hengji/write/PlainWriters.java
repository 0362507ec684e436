package org.hengji.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.grid.Grid;

/** 纯文本的写法: tables without look, parted by an empty line. */
public final class PlainWriters {

    private PlainWriters() {}

    public static List<String> tabs(List<Grid> tables, OutputStream out) throws IOException {
        var text = tables.stream()
                .map(table -> TabText.write(table).stripTrailing() + "\n")
                .collect(Collectors.joining("\n"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
