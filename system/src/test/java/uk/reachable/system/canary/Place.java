package uk.reachable.system.canary;

/** Somewhere that a canary must not be: its name, and all that can be read there. */
record Place(String name, String text) {}
