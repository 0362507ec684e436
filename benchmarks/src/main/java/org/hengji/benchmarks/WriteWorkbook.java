package org.hengji.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.hengji.grid.Grid;
import org.hengji.write.workbook.OfficialWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 写大工作簿: a hundred thousand rows of ten columns, as an official table and as fastexcel alone writes them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class WriteWorkbook {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 10;

    private final Grid grid = grid();

    private static Grid grid() {
        var rows = new ArrayList<Grid.Row>(ROWS);
        for (var row = 0; row < ROWS; row++) {
            var cells = new ArrayList<Grid.Cell>(COLUMNS);
            for (var column = 0; column < COLUMNS; column++) {
                var isNumber = column % 2 == 1;
                var text = isNumber ? row + "." + column : "指标" + row % 500;
                var role = isNumber ? Grid.Role.NUMBER : Grid.Role.TEXT;
                cells.add(new Grid.Cell(text, 1, 1, false, role, "", false));
            }
            rows.add(new Grid.Row(row + 1, cells));
        }
        return new Grid("layout", true, rows, List.of());
    }

    @Benchmark
    public List<String> official() throws IOException {
        return OfficialWorkbook.write(List.of(grid), OutputStream.nullOutputStream());
    }

    @Benchmark
    public void fastexcel() throws IOException {
        try (var workbook = new Workbook(OutputStream.nullOutputStream(), "a", "1.0")) {
            var sheet = workbook.newWorksheet("a");
            for (var row = 0; row < ROWS; row++) {
                for (var column = 0; column < COLUMNS; column++) {
                    var cell = grid.rows().get(row).cells().get(column);
                    if (cell.role() == Grid.Role.NUMBER) {
                        sheet.value(row, column, Double.parseDouble(cell.text()));
                    } else {
                        sheet.value(row, column, cell.text());
                    }
                }
            }
        }
    }
}
