package uk.reachable.system.browser;

import java.time.Duration;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.journey.Logged;

import static org.awaitility.Awaitility.await;

/** What pages show only after others have done their part. */
final class Boards {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Boards() {}

    /** Waits until the board knows of it, so that a page that is opened now shows it. */
    static void shows(Logged logged) {
        await("the board shows " + logged.reference()).atMost(PATIENCE).until(() -> RunningSystem.client()
                .get("duty.officer", "/api/board")
                .text()
                .contains(logged.reference()));
    }
}
