package uk.reachable.system.prove;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import uk.reachable.system.prove.fault.Timeline;

/** Waits for the wanted number of events, and gives up when no more of them come. */
record Enough(LongSupplier events, long wanted, Timeline timeline) {

    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(2);
    private static final int SECONDS_BETWEEN_WORDS = 30;

    void await() throws InterruptedException {
        long most = events.getAsLong();
        int still = 0;
        timeline.say("events    " + most);
        for (int second = 1; most < wanted && still < LONGEST_STANDSTILL.toSeconds(); second++) {
            TimeUnit.SECONDS.sleep(1);
            long now = events.getAsLong();
            still = now > most ? 0 : still + 1;
            most = now;
            if (second % SECONDS_BETWEEN_WORDS == 0) {
                timeline.say("events    " + most);
            }
        }
    }
}
