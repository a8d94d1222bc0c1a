package uk.reachable.contracts.referral;

import java.time.Instant;
import uk.reachable.contracts.codes.ReferrerOutcome;

/** Whoever referred is told what became of it so far, within one working day. */
public record ReferrerTold(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String referringOrganisation,
        ReferrerOutcome outcome,
        Instant toldAt)
        implements CaseEvent {}
