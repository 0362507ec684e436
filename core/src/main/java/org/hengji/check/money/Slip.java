package org.hengji.check.money;

import org.hengji.check.Fix;
import org.hengji.form.Edit;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;

/**
 * 单处笔误: one change of one amount that would repair a broken equation. It is named, never applied.
 *
 * @param print the mended amount as it would be typed, in the form's unit
 */
record Slip(Kind kind, Amount amount, Yuan mended, String print) {

    /** 笔误种类, the smallest first. */
    enum Kind {
        BLANK,
        CHANGED,
        SWAPPED,
        DROPPED,
        ADDED,
        SHIFTED,
        LEFT_OUT,
        DOUBLED,
        SCALED,
        SIGN
    }

    Yuan size() {
        return mended.minus(amount.value()).abs();
    }

    /** “市本级使用资金”多记 100（763.38）. */
    String text() {
        return kind == Kind.BLANK
                ? "“" + amount.label() + "”漏填（填 " + mended.printWan() + " 即相等）"
                : "“" + amount.label() + "”" + what() + "（" + mended.printWan() + "）";
    }

    private String what() {
        var less = amount.value().exceeds(mended);
        return switch (kind) {
            case BLANK -> "漏填";
            case CHANGED -> (less ? "多记 " : "少记 ") + size().toWan().toPlainString();
            case SWAPPED -> "两位数字写颠倒";
            case DROPPED -> "少一位";
            case ADDED -> "多一位";
            case SHIFTED -> "小数点错一位";
            case LEFT_OUT -> "漏记 " + size().toWan().toPlainString();
            case DOUBLED -> "重记 " + size().toWan().toPlainString();
            case SCALED -> "元与万元写混";
            case SIGN -> "正负号写反";
        };
    }

    Fix fix(MoneyUnit unit) {
        var wan = unit == MoneyUnit.WAN ? "" : " " + unit.text();
        return Fix.offer(
                "“" + amount.label() + "”改为 " + print + wan,
                new Edit.Set(amount.at(), amount.cell().raw(), print));
    }
}
