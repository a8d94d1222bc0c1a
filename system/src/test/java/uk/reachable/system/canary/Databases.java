package uk.reachable.system.canary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.reachable.system.Addresses;
import uk.reachable.system.prove.evidence.reading.Columns;
import uk.reachable.system.prove.evidence.reading.Snapshot;

/** Every row of every table of every database, as text. */
final class Databases {

    private static final List<String> NAMES =
            List.of("incident", "incident_keys", "referral", "intervention", "notification", "gateway");

    private Databases() {}

    /** One place for each column. */
    static Stream<Place> columns() {
        return NAMES.stream().flatMap(Databases::columnsOf);
    }

    private static Stream<Place> columnsOf(String name) {
        Addresses.Database database = Addresses.database(name);
        Map<String, StringBuilder> columns = new LinkedHashMap<>();
        try (Snapshot snapshot = Snapshot.of(database.url(), database.user(), database.password())) {
            Columns.each(snapshot, (column, text) -> columns.computeIfAbsent(column, _ -> new StringBuilder())
                    .append(text)
                    .append('\n'));
        }
        return columns.entrySet().stream()
                .map(column -> new Place(
                        "database " + name + ", " + column.getKey(),
                        column.getValue().toString()));
    }
}
