package org.hengji.read.docx;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.zip.PartStream;

/** 文档的 XML: a cursor over elements. No document type, no entity and no other file is ever read. */
final class WordXml {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final XMLInputFactory FACTORY = factory();

    private final PartStream part;
    private final XMLStreamReader reader;
    private int depth;

    private WordXml(PartStream part, XMLStreamReader reader) {
        this.part = part;
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * Limits.NESTING));
        return factory;
    }

    static WordXml of(PartStream part) throws Refusal {
        try {
            return new WordXml(part, FACTORY.createXMLStreamReader(part));
        } catch (XMLStreamException | RuntimeException _) {
            part.check();
            throw broken();
        }
    }

    /** Moves to the next element inside the one the cursor stands on; at its end, false. */
    boolean nextChild() throws Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Limits.nesting(++depth);
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Passes over all the element holds. */
    void skip() throws Refusal {
        for (var open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> Limits.nesting(depth + open++);
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {}
            }
        }
        depth--;
    }

    /** The text of an element that holds nothing else. */
    String text() throws Refusal {
        var isKept = attribute("space").filter("preserve"::equals).isPresent();
        var text = new StringBuilder();
        for (var event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Limits.nesting(++depth);
                skip();
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getText());
                Limits.text(text.length());
            }
        }
        depth--;
        return isKept ? text.toString() : text.toString().strip();
    }

    String name() {
        return reader.getLocalName();
    }

    boolean isWord() {
        return WORD.contains(String.valueOf(reader.getNamespaceURI()));
    }

    /** An attribute by its local name, whatever its prefix. */
    Optional<String> attribute(String name) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return Optional.of(reader.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /** A property that is on where it stands, unless it says off. */
    boolean isOn() {
        return attribute("val").filter(Set.of("0", "false", "off")::contains).isEmpty();
    }

    int number(int otherwise) {
        return number("val", otherwise);
    }

    /** A whole number of at most six figures; what is none counts as {@code otherwise}. */
    int number(String attribute, int otherwise) {
        var digits = attribute(attribute).orElse("").strip();
        return digits.isEmpty() || digits.length() > 6 || digits.chars().anyMatch(each -> each < '0' || each > '9')
                ? otherwise
                : Integer.parseInt(digits);
    }

    private int next() throws Refusal {
        try {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refusal("文档的 XML 里有外部定义（DTD 或实体），Word 和 WPS 存的文件不会有；为安全起见不读，请在 WPS 或 Word 里另存一份再试。");
            }
            return event;
        } catch (XMLStreamException | RuntimeException _) {
            part.check();
            throw broken();
        }
    }

    private static Refusal broken() {
        return new Refusal("文档的正文读不下去，文件可能损坏；请在 WPS 或 Word 里打开并另存一份再试。");
    }
}
