package uk.reachable.contracts.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.SubjectKind;

/**
 * The holder tried to reach the person, with what came of it; only an answer is two-way contact. {@code askAgainOn} is
 * set for NOT_NOW: a day of the region. {@code subject} left out is a person.
 */
public record ContactRecorded(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String placementId,
        String programme,
        String provider,
        AgeBand ageBand,
        String localAuthority,
        String homeLocalAuthority,
        ContactAnswer answer,
        @Nullable LocalDate askAgainOn,
        Instant contactedAt,
        @Nullable SubjectKind subject)
        implements CaseEvent {}
