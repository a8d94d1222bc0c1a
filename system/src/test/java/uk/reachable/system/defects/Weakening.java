package uk.reachable.system.defects;

/**
 * What of a database's own defences a defect includes: a mistake in the code alone would be stopped by them.
 *
 * @param database for example {@code intervention}
 * @param restored undoes {@code weakened}, on tables without cases
 */
record Weakening(String database, String weakened, String restored) {}
