package org.hengji.read.workbook;

import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 单元格的文字: what a person sees in a cell, by its type and the format of its style. A formula shows what was stored. */
final class CellTexts {

    private final SharedTexts shared;
    private final Formats formats;
    private final Epoch epoch;

    CellTexts(SharedTexts shared, Formats formats, Epoch epoch) {
        this.shared = shared;
        this.formats = formats;
        this.epoch = epoch;
    }

    /** The text of the cell that just began, read to its end. */
    String read(Markup markup, CellPlace place, SheetDraft draft) throws Refusal {
        var type = markup.attribute("t", "n");
        var style = markup.attribute("s", "");
        var outside = markup.depth() - 1;
        var stored = new StringBuilder();
        var inline = "";
        var isFormula = false;
        for (var event = markup.next(); markup.depth() > outside; event = markup.next()) {
            if (event != Markup.Event.START) {
                continue;
            }
            switch (markup.name()) {
                case "v" -> value(markup, stored, place);
                case "is" -> inline = TextValue.inside(markup, place.row() + 1);
                case "f" -> {
                    isFormula = true;
                    markup.skip();
                }
                default -> markup.skip();
            }
        }
        var text = type.equals("inlineStr") ? inline : shown(type, style, stored.toString(), place, draft);
        if (isFormula) {
            var sightings = stored.isEmpty() && inline.isEmpty() ? draft.uncomputed : draft.formulas;
            sightings.see(place.row() + 1, place.named());
        }
        return text;
    }

    private static void value(Markup markup, StringBuilder stored, CellPlace place) throws Refusal {
        var outside = markup.depth() - 1;
        for (var event = markup.next(); markup.depth() > outside; event = markup.next()) {
            if (event == Markup.Event.TEXT) {
                markup.appendTo(stored);
                Limits.cell(place.row() + 1, stored.length());
            }
        }
    }

    private String shown(String type, String style, String stored, CellPlace place, SheetDraft draft) {
        return switch (type) {
            case "s" -> stored.isEmpty() ? "" : shared.at(stored);
            case "str", "d" -> TextValue.sound(stored);
            case "b" -> stored.isEmpty() ? "" : stored.equals("0") || stored.equals("false") ? "FALSE" : "TRUE";
            case "e" -> {
                draft.errors.see(place.row() + 1, place.named());
                yield TextValue.sound(stored);
            }
            default -> number(style, stored, place, draft);
        };
    }

    private String number(String style, String stored, CellPlace place, SheetDraft draft) {
        if (stored.isBlank()) {
            return "";
        }
        var format = formats.at(style);
        var text = format.show(stored, epoch);
        if (format.isRounded(stored, text)) {
            draft.rounded.see(place.row() + 1, place.named());
        }
        return TextValue.sound(text);
    }
}
