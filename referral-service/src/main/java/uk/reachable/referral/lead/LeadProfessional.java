package uk.reachable.referral.lead;

import java.time.Instant;

/** Who leads for a person whatever becomes of this support: a kind and an organisation, never a name of somebody. */
public record LeadProfessional(LeadKind kind, String organisation, String recordedBy, Instant recordedAt) {}
