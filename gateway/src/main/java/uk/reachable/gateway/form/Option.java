package uk.reachable.gateway.form;

import org.jspecify.annotations.Nullable;

/** One of several to choose from; {@code words} are read, {@code value} is sent. */
public record Option(String value, String words, @Nullable String hint) {

    public Option(String value, String words) {
        this(value, words, null);
    }
}
