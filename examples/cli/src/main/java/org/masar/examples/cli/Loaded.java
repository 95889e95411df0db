package org.masar.examples.cli;

import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;

/** The engines on the path, and the one that the command line names. */
final class Loaded {

    private Loaded() {}

    /** All engines; the named one must be among them. */
    static Engines engines(@Nullable String named) {
        Engines engines = Engines.load();
        if (named != null) {
            engine(engines, named);
        }
        return engines;
    }

    static Engine<?, ?> engine(Engines engines, String id) {
        return engines.find(id).orElseThrow(() -> new Masar.UsageException(unknown(engines, id)));
    }

    private static String unknown(Engines engines, String id) {
        try {
            engines.withData(id, com.google.common.collect.ImmutableMap.of());
            return "";
        } catch (InvalidRequestException e) {
            String near = e.problems().get(0).near();
            return "there is no engine \"" + id + "\"." + (near == null ? "" : " Maybe \"" + near + "\" was meant.")
                    + " `masar engines` lists them.";
        }
    }
}
