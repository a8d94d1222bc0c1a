package uk.reachable.gateway.changing;

/** What became of asking a service to change something. */
public sealed interface Change<T> {

    /** It was done, now or by an earlier press of the same button; this is what the service answers. */
    record Made<T>(T what) implements Change<T> {}

    /** It was not done, for a reason that somebody can do something about. */
    record Refused<T>(Refusal refusal) implements Change<T> {}

    /** This user's work is elsewhere. */
    record NotForThisUser<T>() implements Change<T> {}

    /** There is no such thing, or none that this user may see. */
    record NotThere<T>() implements Change<T> {}

    /** No answer came, so nobody knows; the same form may be sent again, and is done once. */
    record Uncertain<T>() implements Change<T> {}
}
