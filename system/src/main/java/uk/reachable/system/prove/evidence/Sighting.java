package uk.reachable.system.prove.evidence;

/** A text that stands where it must not: where, and what stands around it. */
public record Sighting(String place, String around) {}
