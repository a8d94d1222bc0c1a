package uk.reachable.platform.messaging.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.reachable.platform.messaging.outbox.Delivery.Acknowledged;
import uk.reachable.platform.messaging.outbox.Delivery.Refused;
import uk.reachable.platform.messaging.outbox.Delivery.Unsettled;
import uk.reachable.platform.messaging.outbox.OutboxRow.OrderedKey;

/** Carries one batch from the outbox to the broker: a row is deleted only when it was acknowledged. */
final class Relay {

    static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final OutboxRows rows;
    private final WaveSender sender;
    private final Lease lease;

    Relay(OutboxRows rows, WaveSender sender, Lease lease) {
        this.rows = rows;
        this.sender = sender;
        this.lease = lease;
    }

    /** Returns true when a full batch went through, so that more is probably waiting. */
    boolean relayBatch() throws InterruptedException {
        var batch = rows.next(BATCH);
        List<OutboxRow> sent = new ArrayList<>();
        Set<OrderedKey> stuck = new HashSet<>();
        for (List<OutboxRow> wave : Waves.of(batch)) {
            lease.keep();
            var sendable = wave.stream()
                    .filter(row -> !stuck.contains(row.orderedKey()))
                    .toList();
            sent.addAll(settle(sendable, sender.send(sendable, lease::keep), stuck));
        }
        delete(sent);
        return sent.size() == BATCH;
    }

    private List<OutboxRow> settle(List<OutboxRow> wave, List<Delivery> deliveries, Set<OrderedKey> stuck) {
        wave.forEach(row -> stuck.add(row.orderedKey()));
        List<OutboxRow> acknowledged = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            switch (delivery) {
                case Acknowledged(OutboxRow row) -> acknowledged.add(row);
                case Unsettled(OutboxRow row, Throwable cause) ->
                    LOG.warn("Not sent yet: {}: {}", row, cause.toString());
                case Refused(OutboxRow row, Throwable cause) -> park(row, cause);
            }
        }
        acknowledged.forEach(row -> stuck.remove(row.orderedKey()));
        return acknowledged;
    }

    private void delete(List<OutboxRow> acknowledged) {
        if (!acknowledged.isEmpty() && rows.delete(acknowledged, lease.epoch()) == 0) {
            throw lease.lost();
        }
    }

    private void park(OutboxRow row, Throwable cause) {
        LOG.error("Can never be sent, its key is blocked until an operator decides: {}: {}", row, cause.toString());
        if (rows.park(row, cause.toString(), lease.epoch()) == 0) {
            throw lease.lost();
        }
    }
}
