package org.hengji.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hengji.grid.Grid;

/** 写表: laid-out tables become a file of one format. It knows cells, spans and roles, never forms. */
@FunctionalInterface
public interface GridWriter {

    /**
     * Writes the tables one behind the other, each on a page or sheet of its own where the format has them.
     *
     * @param out not closed here
     * @return what could not be written as it is, a Chinese sentence each; usually none
     */
    List<String> write(List<Grid> tables, OutputStream out) throws IOException;
}
