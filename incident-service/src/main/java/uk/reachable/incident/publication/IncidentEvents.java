package uk.reachable.incident.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.casefile.opened.CaseFile;
import uk.reachable.incident.casefile.opened.LoggedIncident;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.Referral;

/** What the other services are told about a logged incident, in the order of the flow. */
public final class IncidentEvents {

    private final String reference;
    private final CaseFile file;
    private final Incident incident;

    private IncidentEvents(LoggedIncident logged) {
        this.reference = logged.reference();
        this.file = logged.file();
        this.incident = file.incident();
    }

    public static List<IncidentEvent> of(LoggedIncident logged) {
        return new IncidentEvents(logged).all();
    }

    private List<IncidentEvent> all() {
        List<IncidentEvent> events = new ArrayList<>();
        events.add(incidentLogged());
        MeetingCall meeting = file.meeting();
        if (meeting != null) {
            events.add(CourseEvents.meetingCalled(incident, reference, meeting));
        }
        file.referrals()
                .forEach(referral -> events.add(referralRequested(
                        incident, reference, referral, file.personOf(referral), incident.loggedAt())));
        return events;
    }

    private IncidentLogged incidentLogged() {
        return new IncidentLogged(
                incident.id(),
                reference,
                incident.region(),
                incident.category(),
                incident.severity(),
                incident.localAuthority(),
                incident.loggedByOrganisation(),
                incident.loggedAt());
    }

    /** The organisation that logged the incident is responsible until a provider accepts, whoever refers. */
    public static ReferralRequested referralRequested(
            Incident incident, String reference, Referral referral, Person person, Instant requestedAt) {
        return new ReferralRequested(
                incident.id(),
                reference,
                incident.region(),
                referral.id(),
                person.id(),
                referral.need(),
                person.ageBand(),
                incident.localAuthority(),
                person.homeLocalAuthority(),
                person.setting(),
                person.site(),
                person.expectedRelease(),
                incident.loggedByOrganisation(),
                requestedAt,
                person.subject());
    }
}
