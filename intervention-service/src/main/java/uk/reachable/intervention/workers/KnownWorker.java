package uk.reachable.intervention.workers;

/** A worker as they were put on file under a version, from 1. */
public record KnownWorker(Worker worker, long version) {}
