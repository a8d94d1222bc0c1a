package uk.reachable.platform.testkit;

/** Where a test's own database is, and as whom to connect. */
public record TestDatabase(String url, String user, String password) {}
