package org.masar.core.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Messages that walk through every branch of a pattern. */
final class SampleMessages {

    private static final int MOST = 400;

    private SampleMessages() {}

    static List<Message> of(String key, Template template, Collection<String> allKeys) {
        Map<String, List<Object>> values = new TreeMap<>();
        template.walk(node -> {
            if (node instanceof Template.Slot slot) {
                values.computeIfAbsent(slot.name(), name -> new ArrayList<>()).addAll(samples(slot, allKeys));
            } else if (node instanceof Template.Plural plural) {
                List<Object> numbers = values.computeIfAbsent(plural.name(), name -> new ArrayList<>());
                numbers.addAll(0, ImmutableList.of(0, 1, 2, 3, 11, 100, 1234));
                numbers.addAll(plural.exact().keySet());
            } else if (node instanceof Template.Select select) {
                List<Object> words = values.computeIfAbsent(select.name(), name -> new ArrayList<>());
                words.addAll(0, select.cases().keySet());
            }
        });
        List<Message> messages = new ArrayList<>(ImmutableList.of(Message.of(key)));
        values.forEach((name, all) -> {
            List<Message> longer = new ArrayList<>();
            for (Message message : messages) {
                for (Object value : ImmutableSet.copyOf(all)) {
                    if (longer.size() < MOST) {
                        longer.add(message.with(name, value));
                    }
                }
            }
            messages.clear();
            messages.addAll(longer);
        });
        return messages;
    }

    private static List<Object> samples(Template.Slot slot, Collection<String> allKeys) {
        return switch (slot.kind()) {
            case ANY -> ImmutableList.of(1234, "Müller & Söhne 12", "شارع ١٢");
            case NUMBER -> ImmutableList.of(1234);
            case DATE -> ImmutableList.of(LocalDate.of(2027, 7, 23));
            case CODE -> ImmutableList.of("AB-12");
            case MONEY -> ImmutableList.of(Argument.money(new BigDecimal("615.50"), "EUR"));
            case TERM ->
                ImmutableList.copyOf(allKeys.stream()
                        .filter(key -> key.startsWith(slot.style() + "."))
                        .map(key -> (Object) key.substring(slot.style().length() + 1))
                        .toList());
        };
    }
}
