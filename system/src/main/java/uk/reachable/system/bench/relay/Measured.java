package uk.reachable.system.bench.relay;

/** What a relay's process says of itself. */
record Measured(double rowsPerSecond, double p50Micros, double p99Micros) {}
