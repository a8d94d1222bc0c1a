package uk.reachable.incident.imports.upload;

/** A file was kept; by this id it is followed. */
record ImportAccepted(String id) {}
