package uk.reachable.platform.web.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field its JSON path, such as {@code people[0].needs[1]}, or a parameter's or header's name
 * @param message continues the field's name, such as "is required"; never contains what was sent
 */
public record FieldError(String field, String message) {}
