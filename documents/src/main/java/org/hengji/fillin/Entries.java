package org.hengji.fillin;

import java.util.Map;
import java.util.Optional;
import org.hengji.entry.Entry;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.time.Phase;

/** 填写: the text of a place as it stands in the workbook, and the place again from the text. */
final class Entries {

    private static final Map<Phase, String> PHASES =
            Map.of(Phase.UNDIVIDED, "", Phase.WHOLE, "实施期", Phase.MID_TERM, "中期", Phase.ANNUAL, "年度");

    private Entries() {}

    static boolean isShown(Record row, String component) {
        var place = Path.of(component);
        return Forms.cell(row, place).filter(cell -> !cell.isAbsent()).isPresent()
                || phase(row, place).filter(phase -> phase != Phase.UNDIVIDED).isPresent();
    }

    static String text(Record row, String component) {
        var place = Path.of(component);
        return Forms.cell(row, place)
                .map(cell -> cell.raw())
                .or(() -> phase(row, place).map(PHASES::get))
                .orElse("");
    }

    /** Numbers are entered as numbers. */
    static boolean isNumber(Record row, String component) {
        return Forms.cell(row, Path.of(component)).isPresent()
                && Number.class.isAssignableFrom(box(Forms.cellType(row, Path.of(component))));
    }

    private static Class<?> box(Class<?> type) {
        return type == org.hengji.money.Yuan.class ? Number.class : type;
    }

    /** The row with that text in its place; one that says what it said stays as it is, to the letter. */
    static <R extends Record> R with(R row, String component, String text, Source source) {
        if (isSame(text(row, component), text)) {
            return row;
        }
        var place = Path.of(component);
        if (Forms.cell(row, place).isPresent()) {
            return Forms.with(row, place, Entry.read(Forms.cellType(row, place), text.strip(), source));
        }
        var phase = PHASES.entrySet().stream()
                .filter(each -> each.getValue().equals(text.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
        return phase.isPresent() ? Forms.with(row, place, phase.get()) : row;
    }

    /** Whether a cell still says what was written into it; a workbook holds no controls and no end beyond its own. */
    static boolean isSame(String written, String found) {
        return written.equals(found) || visible(written).equals(visible(found));
    }

    private static String visible(String text) {
        var visible = text.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        return visible.length() > LONGEST ? visible.substring(0, LONGEST) : visible;
    }

    private static final int LONGEST = 32_000;

    private static Optional<Phase> phase(Record row, Path place) {
        return Forms.at(row, place).filter(Phase.class::isInstance).map(Phase.class::cast);
    }
}
