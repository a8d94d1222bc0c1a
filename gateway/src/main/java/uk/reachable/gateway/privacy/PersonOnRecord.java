package uk.reachable.gateway.privacy;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.gateway.words.Words;

/**
 * Somebody of an incident, as far as one is told from another without who they are.
 *
 * @param erasedAt since when nobody can know who they were; null before
 */
public record PersonOnRecord(
        String id,
        String incidentReference,
        PersonRole role,
        AgeBand ageBand,
        SubjectKind subject,
        @Nullable Instant erasedAt) {

    /** For example "Harmed, child (under 18)". */
    public String words() {
        return subject == SubjectKind.PERSON
                ? Words.of(role) + ", " + Words.of(ageBand).toLowerCase(Locale.UK)
                : Words.of(role) + ", not a single person";
    }
}
