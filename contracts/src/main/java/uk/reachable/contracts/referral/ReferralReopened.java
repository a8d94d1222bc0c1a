package uk.reachable.contracts.referral;

import java.time.Instant;

/**
 * A referral that had come to an end is sought a place for again; who referred is responsible until somebody accepts.
 * With {@code everybodyAgain}, those who declined or stayed silent may be asked once more.
 */
public record ReferralReopened(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String responsibleOrganisation,
        boolean everybodyAgain,
        Instant reopenedAt)
        implements CaseEvent {}
