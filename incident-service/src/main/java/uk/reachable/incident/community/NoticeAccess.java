package uk.reachable.incident.community;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.community.notice.Notice;
import uk.reachable.incident.community.notice.Notices;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Finds an incident or one of its notices for a caller whom the access table lets in; throws 404 or 403 for others. */
@Component
class NoticeAccess {

    private final Incidents incidents;
    private final Notices notices;

    NoticeAccess(Incidents incidents, Notices notices) {
        this.incidents = incidents;
        this.notices = notices;
    }

    KnownIncident incident(String endpoint, Actor actor, String incidentId) {
        return admitted(endpoint, actor, incidents.find(incidentId).orElseThrow(Problems::notFound));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public KnownIncident lockIncident(String endpoint, Actor actor, String incidentId) {
        return admitted(endpoint, actor, incidents.lock(incidentId).orElseThrow(Problems::notFound));
    }

    /** The incident of a notice. */
    KnownIncident incidentOf(String endpoint, Actor actor, String noticeId) {
        return incident(endpoint, actor, find(noticeId).facts().incidentId());
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public KnownIncident lockIncidentOf(String endpoint, Actor actor, String noticeId) {
        return lockIncident(endpoint, actor, find(noticeId).facts().incidentId());
    }

    Notice find(String noticeId) {
        return notices.find(noticeId).orElseThrow(Problems::notFound);
    }

    private static KnownIncident admitted(String endpoint, Actor actor, KnownIncident found) {
        IncidentRules.TABLE
                .decide(
                        endpoint,
                        actor,
                        IncidentRules.ofPlace(
                                actor,
                                found.incident().region(),
                                found.incident().localAuthority()))
                .access()
                .orThrow();
        return found;
    }
}
