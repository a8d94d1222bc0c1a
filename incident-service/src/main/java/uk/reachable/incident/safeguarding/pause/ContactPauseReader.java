package uk.reachable.incident.safeguarding.pause;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.people.SafeguardingRules;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.safeguarding.ConcernedPeople;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Shows the desk and the police lead whom police ask not to contact, without saying who the people are. */
@Component
class ContactPauseReader {

    private final Incidents incidents;
    private final ConcernedPeople people;
    private final ContactPauses pauses;
    private final Vault vault;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ContactPauseReader(
            Incidents incidents,
            ConcernedPeople people,
            ContactPauses pauses,
            Vault vault,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.incidents = incidents;
        this.people = people;
        this.pauses = pauses;
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** A person of an incident; {@code pause} is null while they may be contacted. */
    record PausedPerson(
            String personId,
            PersonRole role,
            AgeBand ageBand,
            @Nullable PauseView pause) {}

    /** A pause that holds, with the police officer who decided it. */
    record PauseView(
            PauseReason reason,
            Instant pausedAt,
            Instant reviewBy,
            @Nullable String officer) {

        /** Never says who it is. */
        @Override
        public String toString() {
            return "PauseView[" + reason + " " + reviewBy + "]";
        }
    }

    List<PausedPerson> ofIncident(Actor actor, String incidentId) {
        KnownIncident known = incidents.find(incidentId).orElseThrow(Problems::notFound);
        Incident incident = known.incident();
        IncidentRules.TABLE
                .decide(
                        SafeguardingRules.PAUSES,
                        actor,
                        IncidentRules.ofPlace(actor, incident.region(), incident.localAuthority()))
                .access()
                .orThrow();
        transaction.executeWithoutResult(_ -> audit.record(actor, "READ_CONTACT_PAUSES", "incident", incidentId));
        Map<String, ContactPause> paused = pauses.ofIncident(incidentId);
        return people.of(incidentId, actor).stream()
                .filter(Person::isAPerson)
                .map(person -> view(person, paused.get(person.id())))
                .toList();
    }

    private PausedPerson view(Person person, @Nullable ContactPause pause) {
        return new PausedPerson(person.id(), person.role(), person.ageBand(), pause == null ? null : view(pause));
    }

    private PauseView view(ContactPause pause) {
        String officer = vault.open(pause.personId()).get(ContactPause.officer(pause.id()));
        return new PauseView(pause.reason(), pause.pausedAt(), pause.reviewBy(), officer);
    }
}
