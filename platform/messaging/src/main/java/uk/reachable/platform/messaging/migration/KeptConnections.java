package uk.reachable.platform.messaging.migration;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import uk.reachable.platform.web.problem.ChangedTable;

/**
 * A connection whose prepared statements have become old is none that is broken. The pool would close it in the middle
 * of the transaction, whose failure to roll back would then hide why.
 */
public final class KeptConnections implements SQLExceptionOverride {

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        return ChangedTable.causes(failure)
                ? SQLExceptionOverride.Override.DO_NOT_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
