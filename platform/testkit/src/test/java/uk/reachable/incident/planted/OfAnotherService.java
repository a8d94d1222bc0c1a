package uk.reachable.incident.planted;

public final class OfAnotherService {}
