package uk.reachable.incident.community;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.community.notice.Notice;
import uk.reachable.incident.community.notice.Notices;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/**
 * Finds an incident or one of its notices for a caller whom the access table lets in; throws 404 or 403 for others.
 * Whoever must not know of somebody of the incident takes no part in its notices: what they may not say would tell
 * them.
 */
@Component
class NoticeAccess {

    private final Incidents incidents;
    private final Notices notices;
    private final Exclusions exclusions;

    NoticeAccess(Incidents incidents, Notices notices, Exclusions exclusions) {
        this.incidents = incidents;
        this.notices = notices;
        this.exclusions = exclusions;
    }

    /** To read what became of its notices, for the excluded, too: their words are another matter. */
    KnownIncident incidentToRead(String endpoint, Actor actor, String incidentId) {
        KnownIncident found = incidents.find(incidentId).orElseThrow(Problems::notFound);
        return admitted(endpoint, actor, found, relations(actor, found.incident()));
    }

    KnownIncident incident(String endpoint, Actor actor, String incidentId) {
        return taking(endpoint, actor, incidents.find(incidentId).orElseThrow(Problems::notFound));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public KnownIncident lockIncident(String endpoint, Actor actor, String incidentId) {
        return taking(endpoint, actor, incidents.lock(incidentId).orElseThrow(Problems::notFound));
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

    private KnownIncident taking(String endpoint, Actor actor, KnownIncident found) {
        Set<Relation> relations =
                exclusions.hidesSomebodyOf(found.id(), actor) ? Set.of() : relations(actor, found.incident());
        return admitted(endpoint, actor, found, relations);
    }

    private static Set<Relation> relations(Actor actor, Incident incident) {
        return IncidentRules.ofPlace(actor, incident.region(), incident.localAuthority());
    }

    private static KnownIncident admitted(String endpoint, Actor actor, KnownIncident found, Set<Relation> relations) {
        IncidentRules.TABLE.decide(endpoint, actor, relations).access().orThrow();
        return found;
    }
}
