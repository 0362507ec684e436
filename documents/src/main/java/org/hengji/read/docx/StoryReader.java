package org.hengji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.hengji.read.Refusal;

/** 正文的读入: paragraphs and tables as they stand below one another. Each method ends where its element ends. */
final class StoryReader {

    private final WordXml xml;
    private final LeftOut leftOut;
    private final TableReader tables;
    private final ParagraphReader paragraphs;

    StoryReader(WordXml xml, LeftOut leftOut) {
        this.xml = xml;
        this.leftOut = leftOut;
        this.tables = new TableReader(xml, leftOut, this);
        this.paragraphs = new ParagraphReader(xml, leftOut, this);
    }

    /** The blocks of the whole document. */
    List<Block> document() throws Refusal {
        var blocks = new ArrayList<Block>();
        while (xml.nextChild()) {
            if (xml.isWord() && xml.name().equals("document")) {
                read(blocks);
            } else {
                xml.skip();
            }
        }
        return blocks;
    }

    void read(List<Block> blocks) throws Refusal {
        while (xml.nextChild()) {
            block(blocks);
        }
    }

    /** The one block the cursor stands on, or those inside what only wraps them. */
    void block(List<Block> blocks) throws Refusal {
        switch (xml.name()) {
            case "p" -> paragraphs.read(blocks);
            case "tbl" -> blocks.add(tables.read());
            case "del", "moveFrom" -> dropped();
            case "altChunk", "subDoc" -> {
                leftOut.embedded();
                xml.skip();
            }
            case "body", "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice" ->
                read(blocks);
            default -> xml.skip();
        }
    }

    void dropped() throws Refusal {
        leftOut.deletion();
        xml.skip();
    }
}
