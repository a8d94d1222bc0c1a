package uk.reachable.incident.imports.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.imports.format.Fact;
import uk.reachable.incident.imports.format.ReadRow;
import uk.reachable.incident.imports.format.ReadRow.Refused;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RowSource;

/**
 * Rows that are worked off in one transaction.
 *
 * @param facts by key; a second row of one key is the first one again
 * @param rows how many were read
 */
record Chunk(int rows, Map<UUID, Fact> facts, List<Refused> refused) {

    static final int SIZE = 1000; // rows

    /** The next rows of a file; null after the last. */
    static @Nullable Chunk read(RowSource source, RowKeys keys) {
        Map<UUID, Fact> facts = new LinkedHashMap<>();
        List<Refused> refused = new ArrayList<>();
        int rows = 0;
        for (ReadRow row = source.next(); row != null; row = source.next()) {
            rows++;
            switch (row) {
                case Understood it -> facts.putIfAbsent(keys.of(it.identity()), it.fact());
                case Refused it -> refused.add(it);
            }
            if (rows == SIZE) {
                break;
            }
        }
        return rows == 0 ? null : new Chunk(rows, facts, refused);
    }

    /** Rows that were understood, among them those that say again what another said. */
    int understood() {
        return rows - refused.size();
    }
}
