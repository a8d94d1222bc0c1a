package uk.reachable.incident.people.profile;

import java.time.Instant;

/** A vulnerability or a risk that is known of a person, since when, and in words. */
public record NotedFactor(String code, FactorList.Kind kind, String words, Instant since) {}
