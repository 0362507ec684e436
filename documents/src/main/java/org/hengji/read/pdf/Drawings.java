package org.hengji.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** 图与套用的内容: a picture is measured and left packed; a form is followed, but not forms within forms without end. */
final class Drawings {

    private static final int LEVELS = 12;

    private Drawings() {}

    static void listen(PageReader reader) {
        reader.addOperator(new OperatorProcessor(reader) {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
                    draw(reader, name);
                }
            }

            @Override
            public String getName() {
                return "Do";
            }
        });
        reader.addOperator(new OperatorProcessor(reader) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                reader.picture();
            }

            @Override
            public String getName() {
                return "BI";
            }
        });
    }

    private static void draw(PageReader reader, COSName name) throws IOException {
        var resources = reader.getResources();
        if (resources == null) {
            return;
        }
        if (resources.isImageXObject(name)) {
            reader.picture();
            return;
        }
        if (reader.getLevel() < LEVELS && resources.getXObject(name) instanceof PDFormXObject form) {
            reader.increaseLevel();
            try {
                reader.showForm(form);
            } finally {
                reader.decreaseLevel();
            }
        }
    }
}
