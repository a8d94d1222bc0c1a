package uk.reachable.notification.audience;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.referral.CaseEvent;

/**
 * Which case a notice is about, in words that may travel: ids, the incident's reference and the region, never a person.
 */
public record CaseReference(
        String incidentId,
        String incidentReference,
        String region,
        @Nullable String referralId) {

    public static CaseReference of(IncidentEvent event) {
        return new CaseReference(event.incidentId(), event.incidentReference(), event.region(), null);
    }

    public static CaseReference of(CaseEvent event) {
        return new CaseReference(event.incidentId(), event.incidentReference(), event.region(), event.referralId());
    }
}
