package uk.reachable.incident.safeguarding.question;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.vault.Secret;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/**
 * For TOLD: which organisation was told, by whom, when, and its reference as soon as there is one. For NOT_NEEDED: why.
 */
record AnswerRequest(
        @NotNull SafeguardingAnswer answer,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String organisation,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String by,

        @Nullable Instant at,

        @Size(max = 100, message = "has at most 100 characters") @Nullable
        String reference,

        @Size(max = 1000, message = "has at most 1,000 characters") @Nullable
        String why) {

    /** Under which name a text of an answer is sealed. */
    static String field(String answerId, String text) {
        return "safeguarding/" + answerId + "/" + text;
    }

    /** Throws a 400 that names what is missing or does not belong. */
    void check(Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (answer == SafeguardingAnswer.TOLD) {
            require(errors, "organisation", organisation);
            require(errors, "by", by);
            if (at == null || at.isAfter(now)) {
                errors.add(new FieldError("at", "is required with TOLD: when they were told, not in the future"));
            }
        } else {
            require(errors, "why", why);
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private void require(List<FieldError> errors, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(field, "is required with " + answer));
        }
    }

    List<Secret> secrets(String personId, String answerId) {
        List<Secret> secrets = new ArrayList<>();
        add(secrets, personId, answerId, "organisation", organisation);
        add(secrets, personId, answerId, "by", by);
        add(secrets, personId, answerId, "reference", reference);
        add(secrets, personId, answerId, "why", why);
        return secrets;
    }

    private static void add(
            List<Secret> secrets, String personId, String answerId, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            secrets.add(new Secret(personId, field(answerId, field), text.strip()));
        }
    }

    /** Never says who it is. */
    @Override
    public String toString() {
        return "AnswerRequest[" + answer + "]";
    }
}
