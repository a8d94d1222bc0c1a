package uk.reachable.platform.web.problem;

import org.springframework.http.HttpStatusCode;

/** What is said for a status when nothing more telling is known. */
final class Texts {

    static final String NOT_FOUND = "There is nothing here that you may see. Check the address.";
    static final String FILE_TOO_LARGE =
            "A file has at most 64 MiB. Split it and upload its parts one after the other.";
    private static final String BAD_REQUEST =
            "The request is not understood. Check its address, parameters and headers.";
    private static final String UNAUTHORISED = "Sign in, and send the bearer token in the Authorization header.";
    private static final String FORBIDDEN = "Your role does not allow this. Ask somebody who may, or your manager.";
    private static final String TOO_LARGE = "This is larger than what is taken here. Send less at once.";
    private static final String UNAVAILABLE = "This does not work at the moment. Try again shortly.";
    private static final String OURS =
            "This failed on our side. Try again, with the same Idempotency-Key if there was one;"
                    + " if it keeps failing, give support the instance of this problem.";

    private Texts() {}

    static String of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> UNAUTHORISED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status.is5xxServerError() ? OURS : BAD_REQUEST;
        };
    }
}
