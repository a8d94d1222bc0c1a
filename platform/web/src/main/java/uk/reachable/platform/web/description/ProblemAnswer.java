package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** A way in which a call can fail, as it really looks. */
enum ProblemAnswer {
    BAD_REQUEST(
            "Something that was sent is not valid. Fields are named in errors; malformed JSON by line and column.",
            Problems.invalid(List.of(new FieldError("people[0].role", "is required")))),
    UNAUTHORISED(
            "No token, or one that is not valid here.",
            Problems.unauthorised("Sign in, and send one bearer token in the Authorization header.")),
    FORBIDDEN(
            "Known to the caller, but their role does not allow it.",
            Problems.forbidden("Your role does not allow this. Ask somebody whose role does, or your manager.")),
    NOT_FOUND("Does not exist, or may not be seen by the caller: the same answer.", Problems.notFound()),
    NOT_ACCEPTABLE(
            "The Accept header names no form in which this is answered.",
            Problems.of(HttpStatus.NOT_ACCEPTABLE, "Accept one of the forms this is answered in: application/json.")),
    CONFLICT(
            "The present state does not allow it, or the first request with the same Idempotency-Key is still running.",
            Problems.conflict("The first request with this Idempotency-Key is still being worked on."
                    + " Repeat this one in a moment to get its answer.")),
    TOO_LARGE("The body has more than 256 KiB.", Problems.tooLarge("A body has at most 256 KiB. Send less at once.")),
    UNSUPPORTED_MEDIA_TYPE(
            "The body is not JSON.",
            Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json.")),
    UNPROCESSABLE(
            "The Idempotency-Key was used for another request.",
            Problems.unprocessable(
                    "This Idempotency-Key was used with another body or query. Use a new key for a new request.")),
    TOO_MANY_REQUESTS(
            "The gateway holds the caller back. Nothing was changed.",
            Problems.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "More requests came from you than are taken in a second. Nothing was changed by this one."
                            + " Wait as many seconds as Retry-After says, then go on more slowly.")),
    INTERNAL_ERROR(
            "A failure on our side. The instance tells support which one it was.",
            Problems.of(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "This failed on our side. Try again, with the same Idempotency-Key if there was one;"
                            + " if it keeps failing, give support the instance of this problem.")),
    UNAVAILABLE(
            "Not possible at the moment. A change that was sent with an Idempotency-Key can be sent again with it.",
            Problems.unavailable(
                    "The records cannot be reached at the moment. Try again shortly.", Duration.ofSeconds(2)));

    private final String description;
    private final ProblemException example;

    ProblemAnswer(String description, ProblemException example) {
        this.description = description;
        this.example = example;
    }

    String description() {
        return description;
    }

    ProblemException example() {
        return example;
    }

    String status() {
        return Integer.toString(example.getStatusCode().value());
    }

    /** As the description calls it: TooLarge. */
    String component() {
        var name = new StringBuilder();
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    static ProblemAnswer ofComponent(String name) {
        return Arrays.stream(values())
                .filter(answer -> answer.component().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The headers that it always has; null for none. */
    @Nullable
    Map<String, Header> headers() {
        return switch (this) {
            case UNAUTHORISED -> header("WWW-Authenticate", "Bearer, with what is wrong with the token");
            case TOO_MANY_REQUESTS, UNAVAILABLE -> header("Retry-After", "Whole seconds to wait");
            default -> null;
        };
    }

    private static Map<String, Header> header(String name, String description) {
        return Map.of(name, new Header().description(description).schema(new Schema<String>().typesItem("string")));
    }
}
