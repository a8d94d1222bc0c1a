package uk.reachable.gateway.changing;

import java.util.List;

/**
 * Why a service refused a change.
 *
 * @param detail what to do about it, in a sentence; never contains what was sent
 * @param errors what is wrong with which field
 */
public record Refusal(String detail, List<FieldProblem> errors) {

    public Refusal {
        errors = List.copyOf(errors);
    }

    /**
     * @param field its JSON path, such as {@code people[0].role}; a form's fields have the same names
     * @param message continues the field's name, such as "is required"
     */
    public record FieldProblem(String field, String message) {}
}
