package uk.reachable.incident.people.sighting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.incident.people.erasure.Erasure;
import uk.reachable.incident.people.known.KnownPerson;

/** Somebody of an incident, as far as one is told from another without who they are. */
record PersonOfIncident(
        String id,
        String incidentId,
        String incidentReference,
        PersonRole role,
        AgeBand ageBand,
        SubjectKind subject,
        @Nullable Instant erasedAt) {

    static PersonOfIncident of(KnownPerson known, @Nullable Erasure erasure) {
        return new PersonOfIncident(
                known.id(),
                known.incidentId(),
                known.incidentReference(),
                known.person().role(),
                known.person().ageBand(),
                known.person().subject(),
                erasure == null ? null : erasure.orderedAt());
    }
}
