package uk.reachable.platform.messaging.inbox;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import uk.reachable.platform.web.problem.ChangedTable;

/**
 * Tells a server that is away, or a table that has just been migrated (the event will work later: try without end),
 * from an event that does not work.
 */
final class Outage {

    private Outage() {}

    static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(Outage::isOutage)
                || ChangedTable.causes(failure);
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    SQLTransientException _,
                    SQLRecoverableException _,
                    RetriableException _,
                    InterruptedException _ -> true;
            default -> false;
        };
    }
}
