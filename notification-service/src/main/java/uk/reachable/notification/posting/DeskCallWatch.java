package uk.reachable.notification.posting;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.reachable.notification.posting.DeskCalls.DueCall;

/**
 * Tells the duty desk once of each offer that is soon over and not answered; the clock is in a row, so a restart
 * forgets none.
 */
@Component
class DeskCallWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeskCallWatch.class);
    private static final int BATCH = 20;

    private final DeskCalls calls;
    private final CircleHandler circles;
    private final Clock clock;

    DeskCallWatch(DeskCalls calls, CircleHandler circles, Clock clock) {
        this.calls = calls;
        this.circles = circles;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void tellTheDesk() {
        calls.due(clock.instant(), BATCH).forEach(this::tellWithoutStoppingTheOthers);
    }

    private void tellWithoutStoppingTheOthers(DueCall call) {
        try {
            circles.tellTheDesk(call.itemId());
        } catch (RuntimeException failed) {
            LOG.error(
                    "the duty desk could not be told that nobody has answered notice {} of case {}",
                    call.itemId(),
                    call.incidentReference(),
                    failed);
        }
    }
}
