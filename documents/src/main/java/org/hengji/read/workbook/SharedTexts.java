package org.hengji.read.workbook;

import java.util.ArrayList;
import java.util.List;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 共享文字: the texts that cells name by number. */
record SharedTexts(List<String> texts) {

    static SharedTexts of(Markup markup) throws Refusal {
        var texts = new ArrayList<String>();
        for (var event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            if (event == Markup.Event.START && markup.name().equals("si")) {
                texts.add(TextValue.inside(markup, 0));
                Limits.shared(texts.size());
            }
        }
        return new SharedTexts(texts);
    }

    /** The text of that number; a number that is none shows that the file is damaged. */
    String at(String number) {
        try {
            var at = Integer.parseInt(number.strip());
            return at >= 0 && at < texts.size() ? texts.get(at) : "\uFFFD";
        } catch (NumberFormatException e) {
            return "\uFFFD";
        }
    }
}
