package uk.reachable.platform.web.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A database that does not answer or is too busy is worth another try; its other failures are our fault. */
final class StoreFailures implements FailureTranslation {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @Override
    public @Nullable ProblemException translate(Exception failure) {
        return switch (failure) {
            case OptimisticLockingFailureException _ ->
                Problems.conflict("Somebody changed this at the same moment. Read it again, then decide again.");
            case TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _ ->
                Problems.unavailable("The records cannot be reached at the moment. Try again shortly.", RETRY_AFTER);
            default -> ChangedTable.causes(failure) ? changed() : null;
        };
    }

    private static ProblemException changed() {
        return Problems.unavailable("The records are being put into a new form. Try again shortly.", RETRY_AFTER);
    }
}
