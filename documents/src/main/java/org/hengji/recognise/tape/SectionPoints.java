package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;
import org.hengji.entry.Numbers;
import org.hengji.evaluation.Section;
import org.hengji.form.Cell;

/** 分部得分: the points some evaluations print beside a whole block, in a column without a head. */
final class SectionPoints {

    private final List<Section> sections = new ArrayList<>();
    private String name = "";

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** A block begins; points that follow are its own. */
    void begin(Token heading) {
        name = FundRows.bare(heading.text());
    }

    /** Whether the number is the points of the block, which can have them once. */
    boolean read(Token points) {
        if (name.isEmpty()) {
            return false;
        }
        sections.add(Section.blank()
                .with("name", Cell.text(name))
                .with("weight", Cell.absent())
                .with("score", Numbers.points(points.text())));
        name = "";
        return true;
    }
}
