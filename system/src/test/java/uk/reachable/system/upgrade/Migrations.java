package uk.reachable.system.upgrade;

import java.util.Map;

/** How the schemas go on: each file a transaction of its own that locks one table. */
final class Migrations {

    /** Whoever knows one of the two columns writes it, and everybody finds both. */
    static final Map<String, String> EXPAND = Map.of(
            "db/migration/referral/V9001__when_a_step_happened.sql",
            """
            SET LOCAL lock_timeout = '5s';
            ALTER TABLE case_history ADD COLUMN happened_at timestamptz;
            CREATE FUNCTION case_history_in_both() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                NEW.happened_at := coalesce(NEW.happened_at, NEW.at);
                NEW.at := NEW.happened_at;
                RETURN NEW;
            END $$;
            CREATE TRIGGER in_both BEFORE INSERT ON case_history FOR EACH ROW EXECUTE FUNCTION case_history_in_both();
            """,
            "db/migration/referral/V9002__when_older_steps_happened.sql",
            "UPDATE case_history SET happened_at = at WHERE happened_at IS NULL",
            // Of a row that is read whole and locked by every command.
            "db/migration/referral/V9003__who_chose.sql",
            """
            SET LOCAL lock_timeout = '5s';
            ALTER TABLE referral ADD COLUMN chosen_by text;
            """,
            "db/migration/referral/V9004__chosen_places.sql",
            "CREATE TABLE chosen_place (offer_id text PRIMARY KEY, chosen_by text)");

    static final Map<String, String> CONTRACT =
            Map.of("db/migration/referral/V9005__only_when_a_step_happened.sql", """
            -- contract: nothing knows "at" since V9001
            SET LOCAL lock_timeout = '5s';
            DROP TRIGGER in_both ON case_history;
            DROP FUNCTION case_history_in_both();
            ALTER TABLE case_history DROP COLUMN at, ALTER COLUMN happened_at SET NOT NULL;
            """);

    /** In one step, what nobody who runs could live with. */
    static final String RENAME = "ALTER TABLE case_history RENAME COLUMN happened_at TO took_place_at";

    /** Of a row that is read whole in the transaction of an event. */
    static final Map<String, String> PLACEMENT = Map.of("db/migration/intervention/V9001__who_chose.sql", """
            SET LOCAL lock_timeout = '5s';
            ALTER TABLE placement ADD COLUMN chosen_by text;
            """);

    private Migrations() {}
}
