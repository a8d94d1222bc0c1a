package uk.reachable.contracts.reference;

/** A local authority: its ONS code and its name. */
public record Area(String code, String name) {}
