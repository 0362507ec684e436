package org.hengji.write.docx;

import java.util.List;
import org.hengji.paper.Paper;

/** 固定的部件: what is the same in every document we write: types, links, styles, fonts with their substitutes, the foot. */
final class FixedParts {

    static final String TITLE_FONT = "方正小标宋简体";
    static final String HEAD_FONT = "宋体";
    static final String TEXT_FONT = "仿宋";
    static final String LATIN_FONT = "Times New Roman";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPACES = " xmlns:w=\"" + Xml.WORD + "\"";

    private FixedParts() {}

    record Part(String name, String content) {}

    static List<Part> all() {
        return List.of(
                new Part("[Content_Types].xml", HEAD + types()),
                new Part("_rels/.rels", HEAD + links(link(1, "officeDocument", "word/document.xml"))),
                new Part(
                        "word/_rels/document.xml.rels",
                        HEAD
                                + links(link(1, "styles", "styles.xml")
                                        + link(2, "fontTable", "fontTable.xml")
                                        + link(3, "footer", "footer1.xml")
                                        + link(4, "settings", "settings.xml"))),
                new Part("word/styles.xml", HEAD + styles()),
                new Part("word/settings.xml", HEAD + settings()),
                new Part("word/fontTable.xml", HEAD + fonts()),
                new Part("word/footer1.xml", HEAD + foot()));
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main") + type("styles", "styles") + type("settings", "settings")
                + type("fontTable", "fontTable") + type("footer1", "footer") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + MAIN + type + "+xml\"/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private static String link(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + Xml.LINKS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String styles() {
        return "<w:styles" + SPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + LATIN_FONT
                + "\" w:hAnsi=\"" + LATIN_FONT + "\" w:cs=\"" + LATIN_FONT + "\" w:eastAsia=\"" + TEXT_FONT
                + "\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"a\"/>"
                + "<w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/></w:pPr>"
                + "<w:rPr><w:rFonts w:eastAsia=\"" + TITLE_FONT + "\"/><w:sz w:val=\"" + Math.round(2 * Paper.TITLE)
                + "\"/><w:szCs w:val=\"" + Math.round(2 * Paper.TITLE) + "\"/></w:rPr></w:style></w:styles>";
    }

    /** Chinese marks at the ends of lines as the rules of typesetting want them. */
    private static String settings() {
        return "<w:settings" + SPACES + "><w:updateFields w:val=\"false\"/>"
                + "<w:characterSpacingControl w:val=\"compressPunctuation\"/></w:settings>";
    }

    /** Where a computer lacks a font, the one named beside it takes its place. */
    private static String fonts() {
        return "<w:fonts" + SPACES + ">" + font(TITLE_FONT, "宋体") + font(HEAD_FONT, "SimSun")
                + font(TEXT_FONT, "FangSong") + "</w:fonts>";
    }

    private static String font(String name, String substitute) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + substitute
                + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"roman\"/></w:font>";
    }

    private static String foot() {
        return "<w:ftr" + SPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("第 ") + field("PAGE")
                + run(" 页　共 ") + field("NUMPAGES") + run(" 页") + "</w:p></w:ftr>";
    }

    private static String run(String text) {
        return "<w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \">" + run("1") + "</w:fldSimple>";
    }
}
