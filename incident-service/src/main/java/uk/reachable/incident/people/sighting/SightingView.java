package uk.reachable.incident.people.sighting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.people.emergency.EmergencyReason;

/** One line of who read or changed what is known of a person. */
record SightingView(
        Instant at,
        Deed deed,
        String subject,
        String organisation,
        @Nullable String organisationName,
        @Nullable List<IdentityField> disclosed,
        @Nullable EmergencyReason emergency) {

    static SightingView of(Sighting sighting, Names names) {
        return new SightingView(
                sighting.at(),
                sighting.deed(),
                sighting.subject(),
                sighting.organisation(),
                names.ofOrganisation(sighting.organisation()),
                sighting.disclosed(),
                sighting.emergency());
    }
}
