package org.hengji.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;
import org.hengji.number.Numeral;
import org.hengji.number.Numerals;
import org.hengji.number.Scale;

/** 金额的入口: a number in the form's unit, or in the unit that stands behind it; finer than a fen is unreadable. */
public final class Amounts {

    private static final int MAX_LENGTH = 60;
    private static final int FEN = 2;

    /** Longest first, so that 万元 is not read as 万 and a rest. */
    private static final List<MoneyUnit> UNITS =
            List.of(MoneyUnit.MILLION, MoneyUnit.THOUSAND, MoneyUnit.WAN, MoneyUnit.YI, MoneyUnit.YUAN);

    private Amounts() {}

    public static Cell<Yuan> read(String raw, MoneyUnit unit) {
        if (Folds.isBlank(raw)) {
            return Cell.blank();
        }
        if (Marks.isDash(raw)) {
            return new Cell.NotApplicable<>(raw.strip());
        }
        if (raw.length() > MAX_LENGTH) {
            return new Cell.Unreadable<>(raw, "金额有 " + raw.length() + " 个字符，超过 " + MAX_LENGTH + " 个");
        }
        var text = withoutSign(Folds.marks(raw).strip());
        var printed = UNITS.stream().filter(each -> text.endsWith(each.text())).findFirst();
        var number = text.substring(
                0, text.length() - printed.map(each -> each.text().length()).orElse(0));
        return switch (Numerals.whole(number)) {
            case Numeral.None _ -> new Cell.Unreadable<>(raw, "这里要填金额，没有看到数字");
            case Numeral.Refused(var why) -> new Cell.Unreadable<>(raw, why);
            case Numeral.Read read -> amount(raw, inYuan(read, printed, unit));
        };
    }

    private static String withoutSign(String text) {
        return text.startsWith("¥") || text.startsWith("￥") ? text.substring(1) : text;
    }

    /** 449.8万 is an amount in 万元 whatever the form's unit: the magnitude word has taken its place. */
    private static BigDecimal inYuan(Numeral.Read read, Optional<MoneyUnit> printed, MoneyUnit unit) {
        return printed.map(own -> own.toYuan(read.value()))
                .orElseGet(() -> read.scale() == Scale.ONE ? unit.toYuan(read.number()) : read.value());
    }

    private static Cell<Yuan> amount(String raw, BigDecimal yuan) {
        return yuan.stripTrailingZeros().scale() > FEN
                ? new Cell.Unreadable<>(raw, "金额精确到分，这里的小数多了")
                : Cell.known(new Yuan(yuan), raw.strip());
    }
}
