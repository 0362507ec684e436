package org.hengji.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 文字串的读入: what one run shows. Of a field only its result counts, not its instruction. */
final class RunReader {

    private final WordXml xml;
    private final LeftOut leftOut;
    private final StoryReader story;
    /** For each open field, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    RunReader(WordXml xml, LeftOut leftOut, StoryReader story) {
        this.xml = xml;
        this.leftOut = leftOut;
        this.story = story;
    }

    /** 文字串的样式: what its properties say of how it is shown. */
    private static final class Look {
        private boolean isHidden;
        private boolean isRaised;
    }

    void read(StringBuilder text, List<Block> boxes) throws Refusal {
        read(text, boxes, new Look());
    }

    private void read(StringBuilder text, List<Block> boxes, Look look) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rPr" -> properties(look);
                case "t" -> add(text, xml.text(), look);
                case "tab", "ptab" -> sign(text, " ", look);
                case "br", "cr" -> sign(text, "\n", look);
                case "noBreakHyphen" -> sign(text, "-", look);
                case "sym" -> sign(text, symbol(), look);
                case "fldChar" -> field(text);
                case "ruby", "rubyBase", "r" -> read(text, boxes, look);
                case "drawing", "pict", "object", "AlternateContent", "Choice" -> boxes(boxes);
                default -> xml.skip();
            }
        }
    }

    private void properties(Look look) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "vanish", "webHidden" -> look.isHidden |= xml.isOn();
                case "vertAlign" ->
                    look.isRaised =
                            xml.attribute("val").filter("superscript"::equals).isPresent();
                default -> {}
            }
            xml.skip();
        }
    }

    private String symbol() {
        return Symbols.of(
                xml.attribute("font").orElse(""), xml.attribute("char").orElse(""));
    }

    private void sign(StringBuilder text, String sign, Look look) throws Refusal {
        xml.skip();
        add(text, sign, look);
    }

    private void add(StringBuilder text, String more, Look look) throws Refusal {
        if (look.isHidden && !more.isBlank()) {
            leftOut.hiddenText();
        }
        if (look.isHidden || !fields.stream().allMatch(shows -> shows)) {
            return;
        }
        text.append(look.isRaised ? Symbols.raised(more) : more);
        Limits.text(text.length());
    }

    private void field(StringBuilder text) throws Refusal {
        switch (xml.attribute("fldCharType").orElse("")) {
            case "begin" -> {
                fields.push(false);
                Limits.nesting(fields.size());
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
        formField(text);
    }

    /** A tick box of an old form shows its state and has no result. */
    private void formField(StringBuilder text) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "ffData" -> formField(text);
                case "checkBox" -> text.append(box());
                default -> xml.skip();
            }
        }
    }

    private String box() throws Refusal {
        var isTicked = false;
        while (xml.nextChild()) {
            if (xml.name().equals("checked") || xml.name().equals("default")) {
                isTicked = xml.isOn();
            }
            xml.skip();
        }
        return isTicked ? "☑" : "□";
    }

    /** The text boxes of a drawing, however deep they stand in it. */
    private void boxes(List<Block> boxes) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "txbxContent" -> story.read(boxes);
                case "Fallback" -> xml.skip();
                default -> boxes(boxes);
            }
        }
    }
}
