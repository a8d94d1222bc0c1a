package uk.reachable.platform.messaging.outbox;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** What became of one row of a wave. */
sealed interface Delivery {

    OutboxRow row();

    /** All replicas in sync have it. */
    record Acknowledged(OutboxRow row) implements Delivery {}

    /** Perhaps sent, perhaps not: the row stays and is sent again. */
    record Unsettled(OutboxRow row, Throwable cause) implements Delivery {}

    /** The broker will never take this row as it is. */
    record Refused(OutboxRow row, Throwable cause) implements Delivery {}

    static Delivery failed(OutboxRow row, Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !isRefusal(cause)) {
            cause = cause.getCause();
        }
        return isRefusal(cause) ? new Refused(row, cause) : new Unsettled(row, cause);
    }

    private static boolean isRefusal(Throwable cause) {
        return switch (cause) {
            case RecordTooLargeException _,
                    RecordBatchTooLargeException _,
                    InvalidRecordException _,
                    InvalidTimestampException _,
                    SerializationException _ -> true;
            default -> false;
        };
    }
}
