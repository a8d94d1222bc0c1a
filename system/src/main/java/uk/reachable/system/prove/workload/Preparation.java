package uk.reachable.system.prove.workload;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.system.prove.quiet.Tables;
import uk.reachable.system.prove.workload.mix.Load;
import uk.reachable.system.prove.workload.mix.Mix;

/**
 * What is set up in the databases because no command does it: places for so many, and clocks that end within a run.
 *
 * <p>An offer's clock runs 15 minutes at least, by rule of referral-service. A trigger lets the stored clock of an
 * offer or a handover to somebody on shift end sooner; the published one stays as it is. So do others for some of the
 * first contacts, which have two hours at least, and some of the meetings and questions about children, which have a
 * day and an hour.
 */
final class Preparation {

    private static final Duration CATALOGUE_LIMIT = Duration.ofSeconds(60);
    private static final String PROGRAMMES = "SELECT count(*) FROM programme";

    private static final String CLOCK_SECONDS = "20";
    private static final String SOON = """
            CREATE FUNCTION %1$s_ends_soon() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                NEW.respond_by := NEW.%2$s + interval '%3$s seconds';
                RETURN NEW;
            END $$;
            CREATE TRIGGER ends_soon BEFORE %4$s ON %1$s FOR EACH ROW
                WHEN (NEW.respond_by IS NOT NULL AND NEW.on_shift_from IS NULL AND NEW.ended_at IS NULL)
                EXECUTE FUNCTION %1$s_ends_soon()""";

    private static final String CONTACT_SOON = """
            CREATE FUNCTION contact_ends_soon() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                NEW.contact_due_by := NEW.accepted_at + interval '%1$s seconds';
                RETURN NEW;
            END $$;
            CREATE TRIGGER contact_ends_soon BEFORE UPDATE ON referral FOR EACH ROW
                WHEN (NEW.status = 'ACCEPTED' AND OLD.status <> 'ACCEPTED' AND hashtext(NEW.id) %% %2$s = 0)
                EXECUTE FUNCTION contact_ends_soon()""";

    private static final String DUE_SOON = """
            CREATE FUNCTION %1$s_is_due_soon() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                NEW.due_by := NEW.%2$s + interval '%4$s seconds';
                RETURN NEW;
            END $$;
            CREATE TRIGGER is_due_soon BEFORE INSERT ON %1$s FOR EACH ROW
                WHEN (hashtext(NEW.%3$s) %% %5$s = 0)
                EXECUTE FUNCTION %1$s_is_due_soon()""";

    private final Tables tables;

    Preparation(Tables tables) {
        this.tables = tables;
    }

    void run(Load load) throws InterruptedException, SQLException {
        awaitCatalogue();
        tables.execute("intervention", places(load));
        tables.execute("referral", SOON.formatted("offer", "made_at", CLOCK_SECONDS, "INSERT"));
        tables.execute("referral", SOON.formatted("handover", "offered_at", CLOCK_SECONDS, "UPDATE OF respond_by"));
        tables.execute("referral", CONTACT_SOON.formatted(CLOCK_SECONDS, Mix.CONTACTS_PER_SHORT_CLOCK));
        tables.execute("incident", dueSoon("meeting", "called_at", "id"));
        tables.execute("incident", dueSoon("safeguarding_question", "asked_at", "person_id"));
    }

    /** From now on clocks run as long as they should: what is open then stays as it is while people look. */
    void letClocksRun() throws SQLException {
        tables.execute("referral", "DROP TRIGGER IF EXISTS ends_soon ON offer");
        tables.execute("referral", "DROP TRIGGER IF EXISTS ends_soon ON handover");
        tables.execute("referral", "DROP TRIGGER IF EXISTS contact_ends_soon ON referral");
        tables.execute("incident", "DROP TRIGGER IF EXISTS is_due_soon ON meeting");
        tables.execute("incident", "DROP TRIGGER IF EXISTS is_due_soon ON safeguarding_question");
    }

    private static String dueSoon(String table, String from, String id) {
        return DUE_SOON.formatted(table, from, id, CLOCK_SECONDS, Mix.DEADLINES_PER_SHORT_CLOCK);
    }

    static String places(Load load) {
        StringBuilder sql =
                new StringBuilder("UPDATE programme SET places = greatest(places, " + load.events() + ") ; ");
        Mix.SCARCE.forEach((programme, places) -> sql.append(places(programme, places)));
        Mix.EVENTS_PER_PLACE.forEach(
                (programme, events) -> sql.append(places(programme, Math.max(10, load.events() / events))));
        return sql.toString();
    }

    private static String places(String programme, long places) {
        return "UPDATE programme SET places = %d WHERE id = '%s'; ".formatted(places, programme);
    }

    /** Publishing again what is in force changes nothing, so what is set up stays. */
    private void awaitCatalogue() throws InterruptedException, SQLException {
        long end = System.nanoTime() + CATALOGUE_LIMIT.toNanos();
        while (!catalogueIsKnown()) {
            if (System.nanoTime() > end) {
                throw new CannotRun("The programmes have not reached referral-service: its log says why.");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean catalogueIsKnown() throws SQLException {
        long published = tables.number("intervention", PROGRAMMES);
        return published > 0 && published == tables.number("referral", PROGRAMMES);
    }
}
