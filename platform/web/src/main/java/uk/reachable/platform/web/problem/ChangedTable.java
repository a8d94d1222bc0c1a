package uk.reachable.platform.web.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * A table got another column, by the migration of the release that is being rolled out, after its rows had been read
 * whole. Each connection of those who still run hears that once and then prepares its statements anew, so that another
 * try succeeds.
 */
public final class ChangedTable {

    /** Of PostgreSQL; no library has an exception of its own for it. */
    private static final String STATE = "0A000";

    private static final String MESSAGE = "cached plan must not change result type";

    private ChangedTable() {}

    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException said
                        && STATE.equals(said.getSQLState())
                        && String.valueOf(said.getMessage()).contains(MESSAGE));
    }
}
