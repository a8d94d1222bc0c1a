package uk.reachable.contracts.programme;

/** Whom to ring about a programme: a team, never a person. */
public record Contact(String team, String phone) {}
