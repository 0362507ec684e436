package org.hengji.check.text;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 占位内容: a required cell of a used row that holds nothing but XX, ……, 待定, * or /. */
@Rule(
        name = "text.placeholder",
        title = "占位内容未填",
        meaning = "必填的一格整格只写了 XX、……、待定、* 或 / 一类的占位内容，等于没有填。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"practice:blanks", "mof-2015-88:F2"},
        raises = "indicators[0].target = 待定",
        passes = """
            indicators[0].name = XX路惠民演出*场次
            indicators[0].unit = /
            """)
final class CellsHoldNoPlaceholder implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var wanting = RequiredCells.wanting(examination, Placeholders.of(examination)::fill);
        if (!wanting.isEmpty() && Unfilled.what(examination).isPresent()) {
            return Outcome.notApplicable("整张表还没有填写");
        }
        return Outcome.found(wanting.stream().map(this::finding).toList());
    }

    private Finding finding(RequiredCell cell) {
        var raw = cell.cell().raw().strip();
        return Finding.by(this, cell.at(), cell.place() + "只写了“" + raw + "”，等于没有填。请填写实际内容；这一行用不到的，整行删掉。")
                .also(cell.also());
    }
}
