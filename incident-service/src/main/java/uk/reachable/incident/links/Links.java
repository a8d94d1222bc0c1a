package uk.reachable.incident.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.IncidentStatus;

/** Keeps which incidents belong together. */
@Repository
public class Links {

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The links of an incident and of its duplicates to others, oldest first. */
    public List<LinkedIncident> of(String incidentId) {
        return jdbc.sql("""
                WITH shown AS (SELECT incidents_shown_in(?) AS id), linked AS (
                    SELECT l.id, l.kind, 'ANSWERS_IT' AS side, l.other_incident AS other
                    FROM incident_link l JOIN shown s ON s.id = l.incident_id
                    UNION ALL
                    SELECT l.id, l.kind, 'ANSWERED_BY_IT', l.incident_id
                    FROM incident_link l JOIN shown s ON s.id = l.other_incident)
                SELECT linked.*, i.reference, i.status FROM linked JOIN incident i ON i.id = linked.other
                WHERE linked.other NOT IN (SELECT id FROM shown) ORDER BY linked.id
                """).param(incidentId).query((row, _) -> linked(row)).list();
    }

    Optional<Link> find(String linkId) {
        return jdbc.sql("SELECT * FROM incident_link WHERE id = ?")
                .param(linkId)
                .query((row, _) -> link(row))
                .optional();
    }

    /** The same link, made from whichever side. */
    Optional<Link> same(Link link) {
        return jdbc.sql("""
                SELECT * FROM incident_link WHERE kind = ? AND least(incident_id, other_incident) = least(?, ?)
                    AND greatest(incident_id, other_incident) = greatest(?, ?)
                """)
                .params(link.kind().name(), link.incidentId(), link.otherIncident())
                .params(link.incidentId(), link.otherIncident())
                .query((row, _) -> link(row))
                .optional();
    }

    void add(Link link) {
        jdbc.sql("INSERT INTO incident_link (id, kind, incident_id, other_incident) VALUES (?, ?, ?, ?)")
                .params(link.id(), link.kind().name(), link.incidentId(), link.otherIncident())
                .update();
    }

    /** Returns whether it was there. */
    boolean remove(Link link) {
        return jdbc.sql("DELETE FROM incident_link WHERE id = ?")
                        .param(link.id())
                        .update()
                == 1;
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("id"),
                LinkKind.valueOf(row.getString("kind")),
                row.getString("incident_id"),
                row.getString("other_incident"));
    }

    private static LinkedIncident linked(ResultSet row) throws SQLException {
        LinkKind kind = LinkKind.valueOf(row.getString("kind"));
        return new LinkedIncident(
                row.getString("id"),
                kind,
                kind == LinkKind.RETALIATION ? LinkedIncident.Side.valueOf(row.getString("side")) : null,
                row.getString("other"),
                row.getString("reference"),
                IncidentStatus.valueOf(row.getString("status")));
    }
}
