package uk.reachable.gateway.meeting.record;

import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.meeting.keeping.RecordForm;

/** What the record says after a form that led back to it. */
final class DoneWords {

    private DoneWords() {}

    /** @param form the last part of the form's path; null, and so is what is said, when it is none */
    static @Nullable String after(@Nullable String form) {
        return switch (form) {
            case null -> null;
            case "purposes" -> "It is recorded how the purpose stands.";
            case "complete" -> "It is recorded that this is done.";
            case "drop" -> "It is recorded that this is no longer needed.";
            default -> RecordForm.at(form).map(RecordForm::done).orElse(null);
        };
    }
}
