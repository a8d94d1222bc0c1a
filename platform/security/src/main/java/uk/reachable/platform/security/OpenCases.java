package uk.reachable.platform.security;

/**
 * Which audit entries outlive their time, since their case is open: a bean of a service that knows cases.
 *
 * @param entry the condition in SQL that an entry {@code t} is about an open case
 */
public record OpenCases(String entry) {}
