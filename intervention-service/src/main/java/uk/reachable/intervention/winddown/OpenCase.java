package uk.reachable.intervention.winddown;

import java.time.Instant;

/** Somebody who has a place now, by references only. */
record OpenCase(String referralId, String incidentReference, Instant since) {}
