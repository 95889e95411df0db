package org.masar.border.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of an XML record, by local names. */
final class XmlNode {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    /** Empty if there is no such attribute. */
    String at(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    String text() {
        return text.toString().strip();
    }

    /** Text of the first child of that name; empty if there is none. */
    String text(String child) {
        List<XmlNode> found = all(child);
        return found.isEmpty() ? "" : found.get(0).text();
    }

    List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /** All descendants on a path of names. */
    List<XmlNode> all(String first, String... rest) {
        List<XmlNode> found = all(first);
        for (String step : rest) {
            found = found.stream().flatMap(node -> node.all(step).stream()).toList();
        }
        return found;
    }

    /** All descendants of that name, at any depth, in order. */
    List<XmlNode> anywhere(String wanted) {
        List<XmlNode> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<XmlNode> found) {
        for (XmlNode child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            child.collect(wanted, found);
        }
    }
}
