package uk.reachable.system.defects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import uk.reachable.local.machine.Folders;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.running.ProofSystem;

/**
 * Makes a system forget its cases, but not its catalogue; needs referral-service to be stopped, the source of
 * heartbeats.
 */
final class CleanSlate {

    private static final List<String> SERVICES = List.of("incident", "referral", "intervention", "notification");

    /** All but those that hold no cases, or the catalogue as well: what a service loads at its start and not again. */
    private static final String TABLES_OF_CASES = """
            SELECT quote_ident(tablename) FROM pg_tables
            WHERE schemaname = 'public' AND tablename NOT LIKE 'flyway%'
              AND tablename NOT IN ('outbox_lease', 'outbox_head', 'inbox', 'heartbeat', 'programme', 'programme_name',
                                    'rules_version')
            """;

    private static final String SEQUENCES = "DELETE FROM %s WHERE topic <> 'reachable.programme.v1'";

    private CleanSlate() {}

    static void make(ProofSystem system) throws ExecutionException, InterruptedException {
        new Topics(system.kafka()).empty();
        emptyMailbox(system.setting().data().resolve("mail"));
        for (String service : SERVICES) {
            Database database = system.database(service);
            Sql.run(
                    database,
                    "ALTER TABLE audit_entry DISABLE TRIGGER USER", // nobody may empty it, but we
                    "TRUNCATE " + String.join(", ", Sql.column(database, TABLES_OF_CASES)),
                    "ALTER TABLE audit_entry ENABLE TRIGGER USER",
                    SEQUENCES.formatted("outbox_head"),
                    SEQUENCES.formatted("inbox"));
        }
        Sql.run(system.database("intervention"), "UPDATE programme SET held = 0, filled = 0");
    }

    private static void emptyMailbox(Path folder) {
        try (Stream<Path> mails = Files.list(folder)) {
            mails.forEach(Folders::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
