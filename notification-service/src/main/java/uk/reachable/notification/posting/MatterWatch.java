package uk.reachable.notification.posting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.matter.keeping.Matters.Due;

/**
 * Looks for matters whose time has come; all clocks are in rows, so a restart forgets none and several fire each once.
 */
@Component
class MatterWatch {

    /** How long after somebody's shift has begun they hear of what is open, at the latest. */
    static final Duration SHIFTS_SEEN_EVERY = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(MatterWatch.class);
    private static final int BATCH = 50;

    private final Matters matters;
    private final LadderHandler ladder;
    private final ShiftHandler shifts;
    private final Clock clock;

    MatterWatch(Matters matters, LadderHandler ladder, ShiftHandler shifts, Clock clock) {
        this.matters = matters;
        this.ladder = ladder;
        this.shifts = shifts;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void stepWhatIsDue() {
        each(matters.due(clock.instant(), BATCH), ladder::step);
    }

    @Scheduled(fixedDelay = 5000)
    void seeWhoseShiftHasBegun() {
        Instant now = clock.instant();
        Instant before = now.minus(SHIFTS_SEEN_EVERY);
        each(matters.shiftsToSee(before, now, BATCH), subject -> shifts.passOn(subject, before));
    }

    private void each(List<Due> due, Consumer<String> step) {
        due.forEach(one -> {
            try {
                step.accept(one.subject());
            } catch (RuntimeException failed) {
                LOG.error(
                        "{}: {} could not be told further and is tried again",
                        one.incidentReference(),
                        one.subject(),
                        failed);
            }
        });
    }
}
