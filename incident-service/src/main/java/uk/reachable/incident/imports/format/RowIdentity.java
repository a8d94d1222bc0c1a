package uk.reachable.incident.imports.format;

import java.util.List;

/** What makes a row the same row in another upload. */
public sealed interface RowIdentity {

    /** By the id that its source gave it. */
    record ById(String id) implements RowIdentity {}

    /**
     * By everything that it says, for a row without id. Police data has rows that are truly equal (two reports of
     * anti-social behaviour at one point in one month): the n-th of them in a file is the n-th of them in any other.
     */
    record ByContent(List<String> values) implements RowIdentity {

        public ByContent {
            values = List.copyOf(values);
        }
    }
}
