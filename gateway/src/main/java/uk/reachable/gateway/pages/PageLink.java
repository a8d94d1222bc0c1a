package uk.reachable.gateway.pages;

/** A page that somebody may go to; {@code current} where they are there. */
public record PageLink(String words, String address, boolean current) {}
