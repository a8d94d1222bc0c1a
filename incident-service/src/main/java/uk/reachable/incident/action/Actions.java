package uk.reachable.incident.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.action.Action.Done;
import uk.reachable.incident.action.Action.Dropped;
import uk.reachable.incident.action.Action.Open;
import uk.reachable.incident.action.Action.Overdue;
import uk.reachable.incident.casefile.Columns;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.purpose.Purpose;

/** Finds and keeps actions; whoever changes one holds the meeting that it is of. */
@Repository
public class Actions {

    /** More than anybody works through: who needs the rest sees to these first. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Actions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Open action) {
        ActionFacts facts = action.facts();
        jdbc.sql("""
                INSERT INTO meeting_action (id, meeting_id, incident_id, status, purpose, owner_organisation, due_by,
                    remind_at, assigned_by, assigned_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        facts.id(),
                        facts.meetingId(),
                        facts.incidentId(),
                        action.status().name())
                .param(Columns.nameOrNull(facts.purpose()))
                .params(facts.ownerOrganisation(), Columns.time(facts.dueBy()))
                .param(Columns.timeOrNull(action.remindAt()))
                .params(facts.assignedBy(), Columns.time(facts.assignedAt()))
                .update();
    }

    public void keep(Action action) {
        switch (action) {
            case Open it -> keep(it, it.remindAt(), null, null);
            case Overdue it -> keep(it, null, null, null);
            case Done it -> keep(it, null, it.by(), it.at());
            case Dropped it -> keep(it, null, it.by(), it.at());
        }
    }

    private void keep(Action action, @Nullable Instant remindAt, @Nullable String by, @Nullable Instant at) {
        jdbc.sql("UPDATE meeting_action SET status = ?, remind_at = ?, ended_by = ?, ended_at = ? WHERE id = ?")
                .param(action.status().name())
                .param(Columns.timeOrNull(remindAt))
                .param(by)
                .param(Columns.timeOrNull(at))
                .param(action.facts().id())
                .update();
    }

    public Optional<Action> find(String actionId) {
        return jdbc.sql("SELECT * FROM meeting_action WHERE id = ?")
                .param(actionId)
                .query((row, _) -> action(row))
                .optional();
    }

    /** In the order in which they are due. */
    public List<Action> ofMeeting(String meetingId) {
        return list("meeting_id = ?", meetingId);
    }

    public List<Action> ofIncident(String incidentId) {
        return list("incident_id = ?", incidentId);
    }

    /** Those still to be done. */
    public List<Action> ofOwner(String organisation) {
        return list("owner_organisation = ? AND status IN ('OPEN', 'OVERDUE')", organisation);
    }

    public List<Action> ofRegion(String region) {
        return list(
                "incident_id IN (SELECT id FROM incident WHERE region = ?) AND status IN ('OPEN', 'OVERDUE')", region);
    }

    private List<Action> list(String where, String of) {
        return jdbc.sql("SELECT * FROM meeting_action WHERE " + where + " ORDER BY due_by, id LIMIT " + MOST)
                .param(of)
                .query((row, _) -> action(row))
                .list();
    }

    /** Those that the clock is to look at, the longest due first. */
    public List<Action> due(Instant now, int limit) {
        return jdbc.sql("""
                SELECT * FROM meeting_action WHERE status = 'OPEN' AND LEAST(remind_at, due_by) <= ?
                ORDER BY LEAST(remind_at, due_by) LIMIT ?
                """)
                .params(Columns.time(now), limit)
                .query((row, _) -> action(row))
                .list();
    }

    private static Action action(ResultSet row) throws SQLException {
        ActionFacts facts = facts(row);
        return switch (ActionStatus.valueOf(row.getString("status"))) {
            case OPEN -> new Open(facts, Rows.time(row, "remind_at"));
            case OVERDUE -> new Overdue(facts);
            case DONE -> new Done(facts, row.getString("ended_by"), Rows.timeOf(row, "ended_at"));
            case DROPPED -> new Dropped(facts, row.getString("ended_by"), Rows.timeOf(row, "ended_at"));
        };
    }

    private static ActionFacts facts(ResultSet row) throws SQLException {
        return new ActionFacts(
                row.getString("id"),
                row.getString("meeting_id"),
                row.getString("incident_id"),
                Rows.code(row, "purpose", Purpose.class),
                row.getString("owner_organisation"),
                Rows.timeOf(row, "due_by"),
                row.getString("assigned_by"),
                Rows.timeOf(row, "assigned_at"));
    }
}
