package uk.reachable.incident.casefile.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;

/**
 * A person in an incident, or a school, family, group or place: where they are now and where they live, but not who
 * they are.
 */
public record Person(
        String id,
        PersonRole role,
        AgeBand ageBand,
        @Nullable Setting setting,
        @Nullable String site,
        String homeLocalAuthority,
        @Nullable Instant expectedRelease,
        SubjectKind subject) {

    public boolean isAPerson() {
        return subject == SubjectKind.PERSON;
    }
}
