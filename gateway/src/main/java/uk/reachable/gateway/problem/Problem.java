package uk.reachable.gateway.problem;

import org.springframework.http.HttpStatus;

/** What went wrong and what to do about it, as RFC 9457 writes it. */
public record Problem(String type, String title, int status, String detail) {

    /** A problem that its status alone identifies. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail);
    }
}
