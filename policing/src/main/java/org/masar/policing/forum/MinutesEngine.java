package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.message.CoreMessages;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.policing.PolicingMessages;
import org.masar.policing.forum.MinutesRequest.Agreed;
import org.masar.policing.forum.MinutesRequest.Item;
import org.masar.policing.forum.MinutesRequest.MinutesLanguage;

/** {@code policing.forum.minutes}: the minutes of a meeting as Markdown. Codes and counts only; names do not fit in. */
public final class MinutesEngine implements Engine<MinutesRequest, MinutesAnswer> {

    private static final EngineInfo<MinutesRequest, MinutesAnswer> INFO = new EngineInfo<>(
            "policing.forum.minutes", "1.0.0", "Minutes of this meeting", MinutesRequest.class, MinutesAnswer.class);

    private static final Messages WORDS = Messages.of(new PolicingMessages(), new CoreMessages());

    private static final String KEY = "policing.forum.minutes.";

    /** For the service loader, and for those who need no other engine. */
    public MinutesEngine() {}

    @Override
    public EngineInfo<MinutesRequest, MinutesAnswer> info() {
        return INFO;
    }

    @Override
    public MinutesAnswer answer(MinutesRequest request) {
        List<MinutesLanguage> languages =
                request.languages() == null ? ImmutableList.copyOf(MinutesLanguage.values()) : request.languages();
        ImmutableMap.Builder<MinutesLanguage, String> markdown = ImmutableMap.builder();
        for (MinutesLanguage language : ImmutableSet.copyOf(languages)) {
            markdown.put(language, print(request, language.name()));
        }
        return new MinutesAnswer(markdown.buildOrThrow());
    }

    private static String print(MinutesRequest request, String language) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + word(Message.of(KEY + "title", "date", request.date()), language));
        lines.add("");
        lines.add(word(Message.of(KEY + "present", "count", request.present()), language));
        List<Item> issues = request.issues() == null ? ImmutableList.of() : request.issues();
        heading("issues", issues.isEmpty(), lines, language);
        for (Item item : issues) {
            lines.add("- " + word(Message.of(KEY + "step." + item.step().name(), "id", item.id()), language));
            List<TriangleSide> sides = item.sides() == null ? ImmutableList.of() : item.sides();
            sides.forEach(side -> lines.add("  - " + word(Message.of(KEY + "side." + side.name()), language)));
        }
        List<Agreed> actions = request.actions() == null ? ImmutableList.of() : request.actions();
        heading("actions", actions.isEmpty(), lines, language);
        for (Agreed action : actions) {
            Message agreed = Message.of(
                    KEY + "action",
                    ImmutableMap.of("what", action.what(), "owner", action.owner(), "due", action.due()));
            lines.add("- " + word(agreed, language));
            if (action.escalatedTo() != null) {
                lines.add("  - "
                        + word(
                                Message.of(
                                        KEY + "escalated",
                                        "level",
                                        action.escalatedTo().name()),
                                language));
            }
        }
        if (request.next() != null) {
            lines.add("");
            lines.add(word(Message.of(KEY + "next", "date", request.next()), language));
        }
        lines.add("");
        lines.add("> " + word(Message.of(KEY + "privacy"), language));
        return String.join("\n", lines) + "\n";
    }

    private static void heading(String part, boolean empty, List<String> lines, String language) {
        lines.add("");
        lines.add("## " + word(Message.of(KEY + part), language));
        lines.add("");
        if (empty) {
            lines.add("–");
        }
    }

    private static String word(Message message, String language) {
        return WORDS.render(message, language);
    }
}
