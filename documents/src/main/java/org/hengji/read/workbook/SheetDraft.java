package org.hengji.read.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.grid.Grid;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.ShownName;

/** 工作表的草稿: what the cells of a sheet say, blank rows left out, before merged cells have their room. */
final class SheetDraft {

    private final String name;
    private final List<RowTexts> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    final Sightings hiddenRows = new Sightings("hidden", "有 %d 行是隐藏的（第 %s 行），已照常读入");
    final Sightings hiddenColumns = new Sightings("hidden", "有 %d 处隐藏的列（%s），已照常读入");
    final Sightings formulas = new Sightings("formula", "有 %d 格是公式（%s），没有重算，按文件里存的结果读");
    final Sightings uncomputed = new Sightings("formula", "有 %d 格公式没有存结果（%s），读作空白；请在 WPS 或 Excel 里打开并保存一次");
    final Sightings errors = new Sightings("formula", "有 %d 格显示为错误值（%s），按文字读");
    final Sightings rounded = new Sightings("formula", "有 %d 格显示的小数比存的少（%s），按显示的读");
    final Sightings buried = new Sightings("hidden", "有 %d 格文字被合并单元格盖住、看不见（%s），没有读入");
    final Sightings crossed = new Sightings("limit", "有 %d 处合并单元格互相重叠（%s），只算先写的");

    SheetDraft(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** 行: the texts of the cells from column 0 to the last that has one. */
    record RowTexts(int row, List<String> texts) {}

    void add(int row, String[] texts, int width) throws Refusal {
        if (width > 0) {
            rows.add(new RowTexts(row, List.of(Arrays.copyOf(texts, width))));
            Limits.rows(rows.size());
        }
    }

    void add(Merge merge) throws Refusal {
        merges.add(merge);
        Limits.merges(name, merges.size());
    }

    boolean isBlank() {
        return rows.isEmpty();
    }

    List<RowTexts> rows() {
        rows.sort(Comparator.comparingInt(RowTexts::row));
        return rows;
    }

    List<Merge> merges() {
        return merges;
    }

    List<Grid.Remark> remarks() {
        return Stream.of(hiddenRows, hiddenColumns, formulas, uncomputed, errors, rounded, buried, crossed)
                .flatMap(sightings -> sightings.remark(ShownName.of(name)).stream())
                .toList();
    }
}
