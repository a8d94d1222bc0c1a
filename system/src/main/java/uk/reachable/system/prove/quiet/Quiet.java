package uk.reachable.system.prove.quiet;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.quiet.Consumers.Look;
import uk.reachable.system.running.ProofSystem;

/** Waits until every event has been sent, heard and acted on, and two looks a moment apart see the same. */
public final class Quiet {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);

    private final ProofSystem system;
    private final Tables tables;
    private final EventCount events;
    private @Nullable Look earlier;
    private long published = -1;

    private Quiet(ProofSystem system) {
        this.system = system;
        this.tables = new Tables(system);
        this.events = new EventCount(tables);
    }

    /** Returns when the system is quiet, with nothing; or after {@code limit} with the names of what is not. */
    public static List<String> await(ProofSystem system, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        Quiet quiet = new Quiet(system);
        try (Consumers consumers = new Consumers(system.kafka())) {
            List<String> unrest = quiet.look(consumers);
            while (!unrest.isEmpty() && System.nanoTime() < end) {
                quiet.gatherNoLonger(unrest);
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
                unrest = quiet.look(consumers);
            }
            return unrest;
        }
    }

    /** Nobody waits for what is gathered for a minute: the minute is over. */
    private void gatherNoLonger(List<String> unrest) {
        if (unrest.stream().anyMatch(what -> what.endsWith(Rest.EMAILS))) {
            try {
                tables.execute("notification", """
                        UPDATE delivery SET attempted_at = attempted_at - interval '1 minute',
                            next_attempt_at = next_attempt_at - interval '1 minute'
                        WHERE status <> 'SENDING'""");
            } catch (SQLException away) {
                // the next look says so
            }
        }
    }

    private List<String> look(Consumers consumers) throws InterruptedException {
        List<String> unrest = new ArrayList<>();
        system.parts().stream().filter(part -> !system.isUp(part)).forEach(part -> unrest.add(part + " is not up"));
        Rest.all().forEach(rest -> lookAt(rest, unrest));
        lookAtConsumers(consumers, unrest);
        lookAtCount(unrest);
        return unrest;
    }

    private void lookAt(Rest rest, List<String> unrest) {
        try {
            long count = tables.number(rest.database(), rest.sql());
            if (count > 0) {
                unrest.add(rest.database() + ": " + count + " " + rest.what());
            }
        } catch (SQLException away) {
            unrest.add(rest.database() + " does not answer: " + away.getMessage());
        }
    }

    private void lookAtConsumers(Consumers consumers, List<String> unrest) throws InterruptedException {
        try {
            Look now = consumers.look();
            unrest.addAll(earlier == null ? List.of("looked at once only") : now.behind(earlier));
            earlier = now;
        } catch (ExecutionException | TimeoutException away) {
            unrest.add("kafka does not answer: " + away);
        }
    }

    private void lookAtCount(List<String> unrest) {
        try {
            long now = events.exactly();
            if (now != published) {
                unrest.add("events are being published: " + (now - Math.max(published, 0)) + " since the last look");
            }
            published = now;
        } catch (SQLException away) {
            unrest.add("the events cannot be counted: " + away.getMessage());
        }
    }
}
