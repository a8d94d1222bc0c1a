package uk.reachable.intervention.returns.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.returns.csv.CsvTable;
import uk.reachable.intervention.returns.table.Difference;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnTable;

/**
 * A submitted return as it stands now, and what was submitted before: each restatement with its reason and differences.
 */
record ReturnView(
        String id,
        ReturnKind kind,
        LocalDate from,
        LocalDate to,
        int version,
        String hash,
        ReturnTable table,
        List<ReturnVersion> versions)
        implements CsvTable {

    /** One version, oldest first; {@code differences} are those to the one before. */
    record ReturnVersion(
            int version,
            String hash,
            Instant submittedAt,
            @Nullable RestatementReason reason,
            List<Difference> differences,
            ReturnTable table) {}

    /** @param versions oldest first */
    static ReturnView of(FiledReturn filed, List<Version> versions) {
        Version latest = versions.getLast();
        return new ReturnView(
                filed.id(),
                filed.kind(),
                filed.period().from(),
                filed.period().to(),
                latest.number(),
                latest.hash(),
                latest.table(),
                history(versions));
    }

    /** The latest version; the name of a column is its heading. */
    @Override
    public List<List<String>> csvLines() {
        return table.csvLines();
    }

    private static List<ReturnVersion> history(List<Version> versions) {
        List<ReturnVersion> history = new ArrayList<>();
        ReturnTable before = null;
        for (Version version : versions) {
            ReturnTable table = version.table();
            history.add(new ReturnVersion(
                    version.number(),
                    version.hash(),
                    version.submittedAt(),
                    version.reason(),
                    before == null ? List.of() : before.differencesTo(table),
                    table));
            before = table;
        }
        return history;
    }
}
