package uk.reachable.incident.community;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.incident.CommunityNoticeUnopened;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.community.notice.Notice;
import uk.reachable.incident.community.notice.NoticeCommand.ReportUnopened;
import uk.reachable.incident.community.notice.NoticeDecision.Applied;
import uk.reachable.incident.community.notice.NoticeTable;
import uk.reachable.incident.community.notice.Notices;
import uk.reachable.incident.deadline.Deadline;

/** A notice without a receipt in time: the desk is told, once, to ring. */
@Repository
class UnopenedDeadline implements Deadline {

    private final JdbcClient jdbc;
    private final Notices notices;

    UnopenedDeadline(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    @Override
    public List<Passed> passed(Instant now, int limit) {
        return jdbc.sql("""
                SELECT id, incident_id FROM community_notice
                WHERE status = 'ISSUED' AND open_by <= ? ORDER BY open_by LIMIT ?
                """)
                .params(Timestamp.from(now), limit)
                .query(Passed.class)
                .list();
    }

    @Override
    public Optional<IncidentEvent> tell(String id, KnownIncident incident, Instant now) {
        Notice before = notices.find(id).orElseThrow();
        if (NoticeTable.decide(before, new ReportUnopened(now)) instanceof Applied(var after)) {
            notices.save(after, "", now);
            return Optional.of(unopened(after, incident, now));
        }
        return Optional.empty();
    }

    static CommunityNoticeUnopened unopened(Notice notice, KnownIncident incident, Instant now) {
        Instant openBy = NoticeStanding.openBy(notice);
        return new CommunityNoticeUnopened(
                incident.id(),
                incident.reference(),
                incident.incident().region(),
                notice.facts().id(),
                notice.facts().addressee(),
                openBy == null ? now : openBy,
                now);
    }
}
