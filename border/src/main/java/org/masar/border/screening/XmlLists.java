package org.masar.border.screening;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.masar.core.json.Problem;

/** The XML forms of published lists, by their root elements. */
final class XmlLists {

    private XmlLists() {}

    static Optional<Problem> read(String text, ListRead read, String pointer) {
        AtomicInteger record = new AtomicInteger();
        try {
            switch (XmlRecords.root(text)) {
                case "CONSOLIDATED_LIST" ->
                    XmlRecords.read(
                            text,
                            ImmutableSet.of("INDIVIDUAL", "ENTITY"),
                            (name, node) -> UnList.record(node, read, record.incrementAndGet()));
                case "sdnList" ->
                    XmlRecords.read(
                            text,
                            ImmutableSet.of("sdnEntry"),
                            (name, node) -> OfacXml.record(node, read, record.incrementAndGet()));
                case "Sanctions" -> {
                    OfacAdvanced list = new OfacAdvanced(read);
                    XmlRecords.read(text, OfacAdvanced.RECORDS, (name, node) -> list.take(node));
                }
                case "export" ->
                    XmlRecords.read(
                            text,
                            ImmutableSet.of("sanctionEntity"),
                            (name, node) -> EuList.record(node, read, record.incrementAndGet()));
                case "Designations" ->
                    XmlRecords.read(
                            text,
                            ImmutableSet.of("Designation"),
                            (name, node) -> UkList.record(node, read, record.incrementAndGet()));
                default -> {
                    return Optional.of(
                            ListFiles.form(pointer, "a list of the UN, OFAC, the EU or the UK, or plain CSV"));
                }
            }
        } catch (XmlRecords.RefusedException e) {
            return Optional.of(
                    e.encoding
                            ? ListFiles.encoding(pointer)
                            : ListFiles.form(pointer, "well-formed XML without a document type"));
        }
        return Optional.empty();
    }
}
