package uk.reachable.incident.people.disclosure;

/** On which lawful basis an identity is disclosed for a need, as a code and in words. */
public record LawfulBasis(String code, String words) {}
