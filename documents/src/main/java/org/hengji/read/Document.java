package org.hengji.read;

import java.util.List;
import org.hengji.grid.Grid;

/** 文档: what one source turned out to be. */
public sealed interface Document {

    /** 读入说明: what happened to the source before it was a table or a form. */
    List<Grid.Remark> notes();

    /** 表: a grid for the recognisers. */
    record Table(Grid grid) implements Document {

        @Override
        public List<Grid.Remark> notes() {
            return grid.notes();
        }
    }

    /** 规范 JSON: one form or a list of forms, as the codec wrote it; not parsed here. */
    record FormJson(String json, List<Grid.Remark> notes) implements Document {

        public FormJson {
            notes = List.copyOf(notes);
        }
    }

    /** 工作簿: several sheets, each a table of its own. */
    record Workbook(List<Sheet> sheets) implements Document {

        public Workbook {
            sheets = List.copyOf(sheets);
        }

        @Override
        public List<Grid.Remark> notes() {
            return sheets.stream()
                    .flatMap(sheet -> sheet.grid().notes().stream())
                    .toList();
        }
    }

    /** 工作表: a table with its name; a hidden one holds what the program that made it knows of the others. */
    record Sheet(String name, boolean isHidden, Grid grid) {}
}
