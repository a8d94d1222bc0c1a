package uk.reachable.incident.todo;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that is not known yet and is to be found out; about a person, or about the incident when none is named. */
public record ToDo(Code code, @Nullable String personId) {

    /** What is not known. */
    @Schema(name = "ToDoCode")
    public enum Code {
        TIME_NOT_KNOWN,
        EXACT_PLACE_NOT_KNOWN,
        NAME_NOT_KNOWN,
        DATE_OF_BIRTH_NOT_KNOWN,
        CONTACT_NOT_KNOWN,
        /** Neither setting nor site: nobody knows where to meet them. */
        WHEREABOUTS_NOT_KNOWN
    }
}
