package uk.reachable.gateway.reading;

import java.util.function.Function;

/** What became of asking a service for what a page shows. */
public sealed interface Reading<T> {

    /** Here it is. */
    record Shown<T>(T what) implements Reading<T> {}

    /** This user's work is elsewhere. */
    record NotForThisUser<T>() implements Reading<T> {}

    /** There is no such thing, or none that this user may see, or none any more. */
    record NotThere<T>() implements Reading<T> {}

    /** The service did not answer. */
    record NotAvailable<T>() implements Reading<T> {}

    /** What is made of it where there is something, else the same. */
    default <R> Reading<R> map(Function<T, R> made) {
        return switch (this) {
            case Shown<T>(T what) -> new Shown<>(made.apply(what));
            case NotForThisUser<T> _ -> new NotForThisUser<>();
            case NotThere<T> _ -> new NotThere<>();
            case NotAvailable<T> _ -> new NotAvailable<>();
        };
    }
}
