package uk.reachable.system.upgrade.migration;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All of ours: what running databases have had, and what comes now. */
class MigrationsTest {

    private final List<Migration> all = MigrationFiles.all();
    private final Released released = Released.ofThem(all);

    @Test
    void whatARunningDatabaseHasHadIsNeverChanged() {
        assertThat(Released.digests(all))
                .as("write another migration, or at a release run with -Dmigrations.released=true")
                .containsAllEntriesOf(released.digests());
    }

    @Test
    void whatComesNowExpandsOrContractsAndLocksOneTable() {
        assertThat(comingNow())
                .allSatisfy(migration ->
                        assertThat(migration.mistakes()).as(migration.name()).isEmpty());
    }

    /**
     * A service has one row of numbers for its own migrations and for those that it shares with others; Flyway refuses
     * a lower one that comes later.
     */
    @Test
    void whatComesNowHasAHigherNumberThanAllThatDatabasesHaveHad() {
        int highest = all.stream()
                .filter(released::has)
                .mapToInt(Migration::number)
                .max()
                .orElseThrow();

        assertThat(comingNow())
                .allSatisfy(migration ->
                        assertThat(migration.number()).as(migration.name()).isGreaterThan(highest));
    }

    private List<Migration> comingNow() {
        return all.stream().filter(migration -> !released.has(migration)).toList();
    }
}
