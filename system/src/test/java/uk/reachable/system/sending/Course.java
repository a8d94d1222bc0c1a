package uk.reachable.system.sending;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** What happens while the notices go out, by how many have gone: killed, hung, away, killed. */
record Course(Weather weather, SendingSystem system, FaultyMailServer mail, Rows rows) {

    void run() throws InterruptedException {
        awaitTaken(0.1);
        kill();
        awaitTaken(0.3);
        mail.hang(weather.hangs());
        awaitTaken(0.5);
        mail.goAway(weather.isAway());
        awaitTaken(0.7);
        kill();
        awaitEnd();
    }

    private void awaitTaken(double share) {
        Awaitility.await("sent: " + share)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(weather.patience())
                .until(() -> mail.ledger().distinct() >= share * weather.notices());
    }

    /** What it was sending then may have been taken, and goes again. */
    private void kill() {
        system.kill();
        rows.all().stream()
                .filter(delivery -> delivery.status().equals("SENDING"))
                .map(Rows.Delivery::message)
                .distinct()
                .forEach(mail.ledger()::leftInDoubt);
        if (!weather.waitsForLeases()) {
            rows.endLeases();
        }
        system.awaitUp();
    }

    private void awaitEnd() {
        Awaitility.await("nothing is on its way")
                .pollInterval(Duration.ofMillis(500))
                .atMost(weather.patience())
                .until(() -> isOver(rows.all()));
    }

    private boolean isOver(List<Rows.Delivery> all) {
        long notices = all.stream().map(Rows.Delivery::item).distinct().count();
        return notices >= weather.notices() && all.stream().noneMatch(Rows.Delivery::isOnItsWay);
    }
}
