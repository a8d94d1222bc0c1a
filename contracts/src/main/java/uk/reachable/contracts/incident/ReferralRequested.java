package uk.reachable.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;

/**
 * One need of one person is to be referred, under an id that incident-service minted; setting and site are where the
 * person is now. {@code subject} left out is a person; else {@code personId} is the id of that school, family, group or
 * place, and {@code ageBand} that of those who are to be supported.
 */
public record ReferralRequested(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        Need need,
        AgeBand ageBand,
        String localAuthority,
        String homeLocalAuthority,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable Instant expectedRelease,
        String referringOrganisation,
        Instant requestedAt,
        @Nullable SubjectKind subject)
        implements IncidentEvent {}
