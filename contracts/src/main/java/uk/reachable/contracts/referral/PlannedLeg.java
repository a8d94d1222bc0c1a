package uk.reachable.contracts.referral;

import java.time.Instant;
import uk.reachable.contracts.codes.JourneyLeg;

/**
 * One leg of a planned journey; {@code from} and {@code to} are codes of local authorities (ONS) or of police forces.
 */
public record PlannedLeg(String legId, JourneyLeg leg, String from, String to, Instant dueBy) {}
