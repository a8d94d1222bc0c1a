package uk.reachable.incident.board;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.signal.CommitSignal;

/** Follows the changes of every region: at once what this instance commits, within 200 ms what any other does. */
@Component
class BoardTail implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BoardTail.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final BoardChanges changes;
    private final CommitSignal signal;
    private final Map<String, RegionTail> regions;
    private volatile boolean running;
    private @Nullable Thread follower;

    BoardTail(BoardChanges changes, CommitSignal signal) {
        this.changes = changes;
        this.signal = signal;
        this.regions = Regions.all().stream()
                .collect(Collectors.toUnmodifiableMap(Region::id, region -> new RegionTail(region.id(), changes)));
    }

    /** Empty for a region that is not served here. */
    Optional<RegionTail> of(String region) {
        return Optional.ofNullable(regions.get(region));
    }

    private void follow() {
        while (running) {
            long count = signal.count();
            look();
            try {
                signal.awaitAfter(count, LOOK_AGAIN);
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void look() {
        try {
            changes.heads().forEach((region, head) -> of(region).ifPresent(tail -> tail.follow(head)));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("the board cannot be followed at the moment: {}", unreachable.getMessage());
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        follower = Thread.ofVirtual().name("board-tail").start(this::follow);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (follower != null) {
            follower.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
