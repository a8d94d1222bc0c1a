package uk.reachable.gateway.form;

/** What is wrong with one field, said so that it can be put right; {@code field} is empty when it is about none. */
public record Mistake(String field, String words) {}
