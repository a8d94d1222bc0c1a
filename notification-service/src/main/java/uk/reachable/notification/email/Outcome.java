package uk.reachable.notification.email;

/** What came of one attempt. */
enum Outcome {
    /** The mail server is responsible for it now. */
    TAKEN,
    /** The mail server answered that it will never take it, for example because there is no such mailbox. */
    REFUSED,
    /** No answer, or a temporary one: it may or may not have been taken. */
    NOT_TAKEN,
    /** The breaker was open, so the server was left alone. */
    NOT_TRIED
}
