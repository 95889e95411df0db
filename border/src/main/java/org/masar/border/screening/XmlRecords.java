package org.masar.border.screening;

import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML file record by record. A document type is refused outright, and with it every entity of the file's own:
 * there is nothing to expand and nothing to fetch. Nesting is bounded.
 */
final class XmlRecords {

    /** The file is not well formed, has a document type, is nested too deeply or declares another encoding. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        final boolean encoding;

        RefusedException(boolean encoding) {
            super(encoding ? "another encoding than UTF-8" : "not a safe, well-formed XML file");
            this.encoding = encoding;
        }
    }

    private static final int DEEPEST = 40;
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private XmlRecords() {}

    static boolean looksLikeXml(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '<';
    }

    /** The name of the root element. */
    static String root(String text) throws RefusedException {
        String[] root = new String[1];
        XMLStreamReader reader = open(text);
        try {
            while (reader.hasNext() && root[0] == null) {
                int event = reader.next();
                refuse(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    root[0] = reader.getLocalName();
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new RefusedException(false);
        }
        if (root[0] == null) {
            throw new RefusedException(false);
        }
        return root[0];
    }

    /** Gives each outermost element of one of these names to the consumer, with all that is in it. */
    static void read(String text, ImmutableSet<String> names, BiConsumer<String, XmlNode> each)
            throws RefusedException {
        XMLStreamReader reader = open(text);
        Deque<XmlNode> path = new ArrayDeque<>();
        int depth = 0;
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                refuse(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new RefusedException(false);
                    }
                    if (!path.isEmpty() || names.contains(reader.getLocalName())) {
                        XmlNode node = node(reader);
                        if (!path.isEmpty()) {
                            path.peek().add(node);
                        }
                        path.push(node);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    if (!path.isEmpty()) {
                        XmlNode done = path.pop();
                        if (path.isEmpty()) {
                            each.accept(done.name(), done);
                        }
                    }
                } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                        && !path.isEmpty()) {
                    path.peek().append(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw new RefusedException(false);
        }
    }

    private static XmlNode node(XMLStreamReader reader) {
        XmlNode node = new XmlNode(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return node;
    }

    private static void refuse(int event) throws RefusedException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedException(false);
        }
    }

    private static XMLStreamReader open(String text) throws RefusedException {
        @Nullable String declared = declared(text);
        if (declared != null && !declared.equalsIgnoreCase("UTF-8") && !declared.equalsIgnoreCase("US-ASCII")) {
            throw new RefusedException(true);
        }
        // The JDK's own: a parser on the class path might read these settings otherwise.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return factory.createXMLStreamReader(new StringReader(text.strip()));
        } catch (XMLStreamException e) {
            throw new RefusedException(false);
        }
    }

    private static @Nullable String declared(String text) {
        Matcher declaration = DECLARATION.matcher(
                text.substring(0, Math.min(text.length(), 400)).strip());
        return declaration.find() ? declaration.group(1) : null;
    }
}
