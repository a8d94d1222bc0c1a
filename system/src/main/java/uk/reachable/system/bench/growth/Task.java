package uk.reachable.system.bench.growth;

/** Statements for one database, on a connection of their own. */
record Task(String database, String sql) {}
