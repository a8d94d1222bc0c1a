package uk.reachable.incident.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.course.table.IncidentState;
import uk.reachable.incident.course.table.IncidentState.Closed;
import uk.reachable.incident.course.table.IncidentState.Duplicate;
import uk.reachable.incident.course.table.IncidentState.Logged;
import uk.reachable.incident.course.table.IncidentState.Reopened;
import uk.reachable.incident.course.table.IncidentState.Responding;
import uk.reachable.incident.course.table.IncidentState.Surviving;

/** Keeps where incidents stand. */
@Repository
class CourseRows {

    private final JdbcClient jdbc;

    CourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    IncidentState stateOf(String incidentId) {
        return jdbc.sql("SELECT status, merged_into, status_before_merge, closure_reason FROM incident WHERE id = ?")
                .param(incidentId)
                .query((row, _) -> state(row))
                .single();
    }

    void write(String incidentId, IncidentState state, long version) {
        Duplicate duplicate = state instanceof Duplicate merged ? merged : null;
        jdbc.sql("""
                UPDATE incident SET status = ?, merged_into = ?, status_before_merge = ?, closure_reason = ?, version = ?
                WHERE id = ?
                """)
                .param(state.status().name())
                .param(duplicate == null ? null : duplicate.into())
                .param(duplicate == null ? null : duplicate.before().status().name())
                .param(reason(state))
                .params(version, incidentId)
                .update();
    }

    private static @Nullable String reason(IncidentState state) {
        return switch (state) {
            case Closed closed -> closed.reason().name();
            case Duplicate duplicate -> reason(duplicate.before());
            case Logged _, Responding _, Reopened _ -> null;
        };
    }

    private static IncidentState state(ResultSet row) throws SQLException {
        String into = row.getString("merged_into");
        return into == null
                ? surviving(row.getString("status"), row)
                : new Duplicate(into, surviving(row.getString("status_before_merge"), row));
    }

    private static Surviving surviving(String status, ResultSet row) throws SQLException {
        return switch (IncidentStatus.valueOf(status)) {
            case LOGGED -> new Logged();
            case RESPONDING -> new Responding();
            case CLOSED -> new Closed(ClosureReason.valueOf(row.getString("closure_reason")));
            case REOPENED -> new Reopened();
            case DUPLICATE -> throw new IllegalStateException("a duplicate of nothing");
        };
    }
}
