package uk.reachable.incident.convening.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.Columns;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.names.Places;
import uk.reachable.platform.security.Actor;

/** Reads the meetings that concern somebody: of their region, that they convene, or to which they are invited. */
@Repository
class MeetingLists {

    private static final Set<Relation> TO_ONES_OWN =
            Set.of(Relation.OF_THE_REGION, Relation.CONVENES, Relation.INVITED);

    private static final String ORDER =
            " ORDER BY (m.status <> 'CALLED'), COALESCE(m.starts_at, m.due_by), m.id LIMIT 200";

    private static final String MEETINGS = """
            SELECT m.id, m.version, m.status, m.due_by, m.starts_at, i.reference, i.local_authority
            FROM meeting m JOIN incident i ON i.id = m.incident_id
            WHERE (:status::text IS NULL OR m.status = :status) AND
            """;

    private static final String OF_THE_REGION = MEETINGS + "i.region = :region" + ORDER;
    private static final String OF_THE_LEAD =
            MEETINGS + "(m.police_lead = :organisation OR m.invited @> ARRAY[:organisation::text])" + ORDER;
    private static final String INVITED_TO = MEETINGS + "m.invited @> ARRAY[:organisation::text]" + ORDER;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    MeetingList of(Actor actor, @Nullable MeetingStatus status) {
        var verdict = IncidentRules.TABLE.decide(MeetingRules.MEETINGS, actor, TO_ONES_OWN);
        verdict.access().orThrow();
        Instant now = clock.instant();
        String query = verdict.by(Relation.OF_THE_REGION)
                ? OF_THE_REGION
                : verdict.by(Relation.CONVENES) ? OF_THE_LEAD : INVITED_TO;
        return new MeetingList(jdbc.sql(query)
                .param("status", Columns.nameOrNull(status))
                .param("region", actor.region())
                .param("organisation", actor.organisation())
                .query((row, _) -> item(row, now))
                .list());
    }

    private static MeetingList.Item item(ResultSet row, Instant now) throws SQLException {
        MeetingStatus status = MeetingStatus.valueOf(row.getString("status"));
        Instant dueBy = Rows.timeOf(row, "due_by");
        String area = row.getString("local_authority");
        return new MeetingList.Item(
                row.getString("id"),
                row.getLong("version"),
                status,
                row.getString("reference"),
                area,
                Places.areaName(area),
                dueBy,
                Rows.time(row, "starts_at"),
                status == MeetingStatus.CALLED && !dueBy.isAfter(now));
    }
}
