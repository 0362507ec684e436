package org.hengji.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hengji.grid.Grid;

/** 没有读入的内容: each kind is told once, however often it occurs. */
final class LeftOut {

    private final Set<String> said = new LinkedHashSet<>();

    void deletion() {
        said.add("文档里有修订：删除线标出的文字没有读入，插入的文字按已接受读入；请在 WPS 或 Word 里接受或拒绝全部修订后核对");
    }

    void hiddenText() {
        said.add("文档里有隐藏的文字或行，没有读入；请在 WPS 或 Word 里显示隐藏文字后核对");
    }

    void coveredText() {
        said.add("有文字被合并的单元格遮住，没有读入；请在 WPS 或 Word 里拆分该格后核对");
    }

    void numbering() {
        said.add("自动编号（如“1.”“一、”）不是文字，没有读入；请在 WPS 或 Word 里把编号转换为文本后再读");
    }

    void embedded() {
        said.add("文档里嵌入了另一个文件（altChunk 或子文档），没有读入；请在 WPS 或 Word 里打开并另存一份再读");
    }

    void macros() {
        said.add("文档里有宏，没有运行，也没有读入");
    }

    List<Grid.Remark> remarks() {
        var remarks = new ArrayList<Grid.Remark>();
        said.forEach(each -> remarks.add(new Grid.Remark("skipped", 0, each)));
        return remarks;
    }
}
