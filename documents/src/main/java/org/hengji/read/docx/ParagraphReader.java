package org.hengji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 段落的读入: the text that is shown: runs, results of fields, links, insertions; text boxes come before it. */
final class ParagraphReader {

    private final WordXml xml;
    private final LeftOut leftOut;
    private final StoryReader story;
    private final RunReader runs;

    ParagraphReader(WordXml xml, LeftOut leftOut, StoryReader story) {
        this.xml = xml;
        this.leftOut = leftOut;
        this.story = story;
        this.runs = new RunReader(xml, leftOut, story);
    }

    void read(List<Block> blocks) throws Refusal {
        var text = new StringBuilder();
        var boxes = new ArrayList<Block>();
        inline(text, boxes);
        blocks.addAll(boxes);
        blocks.add(new Block.Paragraph(text.toString()));
    }

    private void inline(StringBuilder text, List<Block> boxes) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "r" -> {
                    if (xml.isWord()) {
                        runs.read(text, boxes);
                    } else {
                        inline(text, boxes);
                    }
                }
                case "pPr" -> properties(text);
                case "t" -> add(text, xml.text());
                case "del", "moveFrom" -> story.dropped();
                case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rPr", "rt", "rubyPr", "ctrlPr", "Fallback" ->
                    xml.skip();
                default -> inline(text, boxes);
            }
        }
    }

    private static void add(StringBuilder text, String more) throws Refusal {
        text.append(more);
        Limits.text(text.length());
    }

    private void properties(StringBuilder text) throws Refusal {
        while (xml.nextChild()) {
            if (xml.name().equals("numPr") && text.isEmpty()) {
                leftOut.numbering();
            }
            xml.skip();
        }
    }
}
