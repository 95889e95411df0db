package org.masar.policing.directory;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service areas of HSDS tables. Several of one service are one area together; one that has no polygon, or none that
 * can be read, says nothing of where it ends, so nobody is refused for it. Areas of a service at a location go before
 * those of the service.
 */
final class Areas {

    private final ListMultimap<String, Row> byService = ArrayListMultimap.create();
    private final ListMultimap<String, Row> byPair = ArrayListMultimap.create();
    private final Map<String, Optional<ServiceArea>> read = new HashMap<>();
    private final Map<List<String>, ServiceArea> unions = new HashMap<>();

    Areas(Source source) {
        Map<String, String> pairs = new HashMap<>();
        for (Row row : source.rows(Kind.SERVICE_AT_LOCATION)) {
            pairs.putIfAbsent(row.key(), pair(row.get("service_id"), row.get("location_id")));
        }
        for (Row row : source.rows(Kind.SERVICE_AREAS)) {
            String pair = pairs.get(row.get("service_at_location_id"));
            if (row.isRejected()) {
                continue;
            }
            if (pair != null) {
                byPair.put(pair, row);
            } else {
                byService.put(row.get("service_id"), row);
            }
        }
    }

    private static String pair(String service, String location) {
        return service + "\u0000" + location;
    }

    @Nullable
    ServiceArea of(String service, String location) {
        List<Row> own = byPair.get(pair(service, location));
        List<ServiceArea> areas = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Row row : own.isEmpty() ? byService.get(service) : own) {
            Optional<ServiceArea> area = read.computeIfAbsent(
                    row.get("extent"), text -> Optional.ofNullable(text.isEmpty() ? null : ServiceArea.parse(text)));
            if (area.isEmpty()) {
                return null;
            }
            areas.add(area.get());
            texts.add(row.get("extent"));
        }
        // Services that share their areas share one, so that a question looks at it once.
        return areas.isEmpty() ? null : unions.computeIfAbsent(texts, key -> ServiceArea.union(areas));
    }
}
