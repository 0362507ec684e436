package org.hengji.read.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 单元格格式: how the numbers of cells are shown, by the number of their style. */
record Formats(List<NumberFormat> formats) {

    static final Formats NONE = new Formats(List.of());

    /** What the format leaves to the program, with the day written as Chinese programs show it. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "¥#,##0;¥-#,##0"),
            Map.entry(6, "¥#,##0;¥-#,##0"),
            Map.entry(7, "¥#,##0.00;¥-#,##0.00"),
            Map.entry(8, "¥#,##0.00;¥-#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(14, "yyyy/m/d"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(32, "h时mm分"),
            Map.entry(33, "h时mm分ss秒"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(41, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "),
            Map.entry(42, "_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* \"-\"_ ;_ @_ "),
            Map.entry(43, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "),
            Map.entry(44, "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ "),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    static Formats of(Markup markup) throws Refusal {
        var own = new HashMap<Integer, String>();
        var formats = new ArrayList<NumberFormat>();
        var isCells = false;
        for (var event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            var isStart = event == Markup.Event.START;
            switch (markup.name()) {
                case "numFmt" -> {
                    if (isStart) {
                        own.put(number(markup.attribute("numFmtId", "")), markup.attribute("formatCode", ""));
                        Limits.shared(own.size());
                    }
                }
                case "cellXfs" -> isCells = isStart;
                case "xf" -> {
                    if (isStart && isCells) {
                        formats.add(format(number(markup.attribute("numFmtId", "0")), own));
                        Limits.shared(formats.size());
                    }
                }
                default -> {}
            }
        }
        return new Formats(formats);
    }

    private static NumberFormat format(int id, Map<Integer, String> own) {
        var code = own.containsKey(id) ? own.get(id) : BUILT_IN.get(id);
        return code == null ? NumberFormat.GENERAL : NumberFormat.of(code);
    }

    NumberFormat at(String style) {
        var at = number(style);
        return at >= 0 && at < formats.size() ? formats.get(at) : NumberFormat.GENERAL;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
