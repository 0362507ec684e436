package org.hengji.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** 颜色: only whether what is filled can be seen on white paper. No colour space is ever loaded. */
final class Paint {

    private static final Set<String> FILLS = Set.of("g", "rg", "k", "sc", "scn", "cs");
    private static final List<String> ALL =
            List.of("g", "rg", "k", "sc", "scn", "cs", "G", "RG", "K", "SC", "SCN", "CS", "ri", "sh");
    private static final float FULL = 0.99f;

    private final Deque<Boolean> saved = new ArrayDeque<>();
    private boolean isWhite;

    boolean isWhite() {
        return isWhite;
    }

    void save() {
        saved.push(isWhite);
    }

    void restore() {
        isWhite = saved.isEmpty() ? isWhite : saved.pop();
    }

    /** Takes over every operator that sets a colour. */
    void listen(PageReader reader) {
        for (var name : ALL) {
            reader.addOperator(new OperatorProcessor(reader) {
                @Override
                public void process(Operator operator, List<COSBase> operands) {
                    if (FILLS.contains(name)) {
                        isWhite = isWhite(operands);
                    }
                }

                @Override
                public String getName() {
                    return name;
                }
            });
        }
    }

    /** One figure is a grey, three are light, four are ink. */
    private static boolean isWhite(List<COSBase> operands) {
        var figures = operands.stream()
                .filter(COSNumber.class::isInstance)
                .map(each -> ((COSNumber) each).floatValue())
                .toList();
        return switch (figures.size()) {
            case 1, 3 -> figures.stream().allMatch(each -> each >= FULL);
            case 4 -> figures.stream().allMatch(each -> each <= 1 - FULL);
            default -> false;
        };
    }
}
