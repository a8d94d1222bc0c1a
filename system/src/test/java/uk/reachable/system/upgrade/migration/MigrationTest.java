package uk.reachable.system.upgrade.migration;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationTest {

    private static final String CONTRACT = "-- contract: nobody asks for it since V0400\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE offer DROP COLUMN ring",
                "ALTER TABLE offer DROP ring",
                "DROP TABLE offer",
                "drop view offers",
                "ALTER TABLE offer RENAME ring TO telephone",
                "ALTER TABLE offer RENAME COLUMN ring TO telephone",
                "ALTER TABLE offer ALTER COLUMN ring SET NOT NULL",
                "ALTER TABLE offer ALTER ring TYPE bigint",
                "ALTER TABLE offer ALTER COLUMN ring SET DATA TYPE bigint",
                "ALTER TABLE offer ALTER COLUMN ring DROP DEFAULT",
                "ALTER TABLE offer ADD COLUMN telephone text NOT NULL",
                "ALTER TABLE offer ADD COLUMN a text, ADD COLUMN b text NOT NULL CHECK (b <> '')",
                "TRUNCATE offer"
            })
    void whatTakesSomethingAwayIsRefusedUnlessItSaysSo(String text) {
        assertThat(migration(text).mistakes()).singleElement().asString().startsWith("takes away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE offer ADD COLUMN telephone text",
                "ALTER TABLE offer ADD COLUMN calls integer NOT NULL DEFAULT 0",
                "ALTER TABLE offer ALTER COLUMN ring DROP NOT NULL",
                "ALTER TABLE offer DROP CONSTRAINT offer_check, ADD CHECK (outcome IN ('ACCEPTED', 'DROPPED'))",
                "DROP INDEX offer_clock",
                "CREATE TRIGGER kept BEFORE UPDATE OR TRUNCATE ON offer EXECUTE FUNCTION kept()",
                "CREATE TABLE call (id text NOT NULL, offer_id text REFERENCES offer)",
                "-- later we DROP TABLE offer\nCOMMENT ON TABLE offer IS 'DROP TABLE is not for now'",
                CONTRACT + "ALTER TABLE offer DROP COLUMN ring, ALTER COLUMN telephone SET NOT NULL"
            })
    void whatTheReleaseBeforeLivesWithIsNot(String text) {
        assertThat(migration(text).mistakes()).isEmpty();
    }

    @Test
    void whatContractsDoesNotExpandAsWell() {
        assertThat(migration(CONTRACT + "ALTER TABLE offer DROP COLUMN ring, ADD COLUMN telephone text")
                        .mistakes())
                .containsExactly("contracts and adds: ADD COLUMN");
    }

    /** The migration would hold the first while it waits for the second, and people the other way round. */
    @Test
    void twoTablesAreTwoMigrations() {
        assertThat(migration("ALTER TABLE offer ADD COLUMN a text; ALTER TABLE referral ADD COLUMN a text")
                        .mistakes())
                .containsExactly("locks several tables: [offer, referral]");
    }

    /** Everybody who asks the table waits behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE INDEX call_offer ON call (offer_id)",
                "CREATE UNIQUE INDEX IF NOT EXISTS call_offer ON call (offer_id)",
                "CREATE OR REPLACE TRIGGER kept BEFORE DELETE ON call EXECUTE FUNCTION kept()"
            })
    void whoNeedsALockGivesUpAfterAMoment(String text) {
        Migration waits = new Migration(Path.of("V0400__some.sql"), text);

        assertThat(waits.mistakes()).containsExactly("waits without end for: [call]");
    }

    private static Migration migration(String text) {
        return new Migration(Path.of("V0400__some.sql"), text + "; SET LOCAL lock_timeout = '5s'");
    }
}
