package uk.reachable.system.bench.growth;

import java.util.List;
import java.util.stream.Stream;

/** The keys, indexes and references of a database, taken away while rows pour in and then built once over the whole. */
record IndexesAside(List<Task> keys, List<Task> references) {

    private static final String CONSTRAINTS = """
            SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I', conrelid::regclass, conname),
                   format('ALTER TABLE %%s ADD CONSTRAINT %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN (%s) ORDER BY oid
            """;
    private static final String INDEXES = """
            SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
            FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
            WHERE relnamespace = 'public'::regnamespace
              AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
            """;

    /** Takes them away. */
    static IndexesAside of(BulkWork work, String database) {
        String references = CONSTRAINTS.formatted("'f'");
        String constraints = CONSTRAINTS.formatted("'p', 'u'");
        IndexesAside aside =
                new IndexesAside(tasks(work, database, 2, constraints, INDEXES), tasks(work, database, 2, references));
        tasks(work, database, 1, references, INDEXES, constraints)
                .forEach(drop -> work.run(drop.database(), drop.sql()));
        return aside;
    }

    private static List<Task> tasks(BulkWork work, String database, int column, String... queries) {
        return Stream.of(queries)
                .flatMap(query -> work.column(database, query, column).stream())
                .map(sql -> new Task(database, sql))
                .toList();
    }
}
