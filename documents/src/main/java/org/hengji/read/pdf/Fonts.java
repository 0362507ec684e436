package org.hengji.read.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** 字体: each font of a file is opened once, however often its pages turn to it. */
final class Fonts {

    private final IdentityHashMap<COSDictionary, PDFont> opened = new IdentityHashMap<>();

    void listen(PageReader reader) {
        reader.addOperator(new OperatorProcessor(reader) {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                if (operands.size() > 1
                        && operands.get(0) instanceof COSName name
                        && operands.get(1) instanceof COSNumber size) {
                    var state = reader.getGraphicsState().getTextState();
                    state.setFontSize(size.floatValue());
                    state.setFont(font(reader, name));
                }
            }

            @Override
            public String getName() {
                return "Tf";
            }
        });
    }

    private PDFont font(PageReader reader, COSName name) throws IOException {
        var resources = reader.getResources();
        var fonts = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        var font = fonts == null ? null : fonts.getCOSDictionary(name);
        if (font == null) {
            throw new MissingResourceException("missing font " + name.getName());
        }
        var known = opened.get(font);
        if (known != null) {
            return known;
        }
        var made = PDFontFactory.createFont(font);
        opened.put(font, made);
        return made;
    }
}
