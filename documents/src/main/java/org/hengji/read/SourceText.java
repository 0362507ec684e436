package org.hengji.read;

import java.nio.charset.Charset;
import java.util.List;
import org.hengji.grid.Grid;

/** 原文: the characters of a source, without byte order mark and U+0000, and how they were told from the bytes. */
public record SourceText(String text, Charset charset, List<Grid.Remark> remarks) {

    public SourceText {
        remarks = List.copyOf(remarks);
    }
}
