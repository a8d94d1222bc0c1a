package uk.reachable.incident.logging.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.casefile.Location;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.notes.Notes;
import uk.reachable.incident.people.Identity;
import uk.reachable.incident.people.contacts.GivenContact;

/** Log this incident: checked, with every default filled in. */
public record LogIncident(
        Region region,
        Category category,
        Severity severity,
        String localAuthority,
        @Nullable String lsoa,
        Whereabouts whereabouts,
        @Nullable Source source,
        @Nullable Instant occurredAt,
        Notes notes,
        List<InvolvedPerson> people,
        @Nullable Location location) {
    public LogIncident {
        people = List.copyOf(people);
    }

    /**
     * A person or another subject, the needs to refer (none: the person is only recorded), and what the duty officer
     * chose to disclose.
     */
    public record InvolvedPerson(
            PersonRole role,
            AgeBand ageBand,
            List<Need> needs,
            Whereabouts whereabouts,
            String homeLocalAuthority,
            @Nullable Instant expectedRelease,
            Identity identity,
            @Nullable Set<IdentityField> chosenDisclosure,
            SubjectKind subject,
            List<GivenContact> contacts) {
        public InvolvedPerson {
            contacts = List.copyOf(contacts);
            needs = List.copyOf(needs);
        }

        public boolean isAPerson() {
            return subject == SubjectKind.PERSON;
        }
    }
}
