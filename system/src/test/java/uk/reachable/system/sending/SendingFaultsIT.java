package uk.reachable.system.sending;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.reachable.local.machine.Folders;
import uk.reachable.system.result.Commit;
import uk.reachable.system.result.Result;
import uk.reachable.system.result.Results;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand notices in every build; {@code -Dsending.notices=10000} with the hangs and absences that they are meant to
 * outlast.
 */
class SendingFaultsIT {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target", "sending").toAbsolutePath();

    private final Weather weather = Weather.asAsked();

    @Test
    void everyNoticeIsDeliveredOrVisiblyNotWhateverTheMailServerDoesAndWhoeverIsKilled() throws Exception {
        Results results = new Results(Commit.of(PROJECT), weather.seed(), send().results());
        results.write(PROJECT.resolve("target/proof/sending.json"));

        assertThat(results.results()).as(results.table()).allMatch(Result::holds);
    }

    private Account send() throws Exception {
        Folders.delete(DATA.resolve("logs"));
        Crowd crowd = new Crowd(weather.notices());
        Path staff = crowd.asStaff(DATA.resolveSibling("sending-staff"));
        try (FaultyMailServer mail = new FaultyMailServer(SendingSystem.smtpPort(), weather.seed());
                SendingSystem system = SendingSystem.start(PROJECT, DATA, staff, weather.settings())) {
            Rows rows = new Rows(system.database());
            long begun = System.nanoTime();
            crowd.tell(system.kafka());
            new Course(weather, system, mail, rows).run();
            double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1e3;
            return new Account(weather.notices(), rows.all(), mail.ledger(), seconds);
        }
    }
}
