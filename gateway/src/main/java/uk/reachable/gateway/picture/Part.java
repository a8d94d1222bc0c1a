package uk.reachable.gateway.picture;

/** A part of a whole, such as the filled ones of all places; {@code words} continue its count. */
public record Part(Look look, String words, int count) {}
