package org.hengji.server.filing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.hengji.server.sheet.Sheet;
import org.springframework.stereotype.Component;

/** 表的网页片段: the official table as the editor shows it, for when its rows or spans changed. */
@Component
class SheetHtml {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String of(Draft draft) {
        var html = new StringOutput();
        engine.render(
                "filing/sheet.jte", Map.of("sheet", Sheet.of(draft.form(), draft.sheet()), "isEditable", true), html);
        return html.toString();
    }
}
