package org.hengji.write.docx;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** 标记流: elements of WordprocessingML as they are written; the prefix w is understood. */
final class Xml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static Xml root(OutputStream to, String name) throws XMLStreamException {
        var xml = new Xml(FACTORY.createXMLStreamWriter(to, "UTF-8"));
        xml.out.writeStartDocument("UTF-8", "1.0");
        xml.out.writeStartElement("w:" + name);
        xml.out.writeAttribute("xmlns:w", WORD);
        xml.out.writeAttribute("xmlns:r", LINKS);
        return xml;
    }

    /** Attributes as names and values in turn. */
    Xml open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement("w:" + name);
        write(attributes);
        return this;
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement("w:" + name);
        write(attributes);
        return this;
    }

    private void write(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            var name = attributes[i].indexOf(':') < 0 ? "w:" + attributes[i] : attributes[i];
            out.writeAttribute(name, attributes[i + 1]);
        }
    }

    /** Text without what XML cannot hold. */
    Xml text(String text) throws XMLStreamException {
        out.writeCharacters(text.codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        return this;
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }

    Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }
}
