package uk.reachable.incident.imports.format;

import java.util.function.Supplier;

/** A row as it was read: understood, or refused. */
public sealed interface ReadRow {

    /** The line of a CSV file, from 1 for its header; the position of an object in an array, from 1. */
    int line();

    /** @param identity by which it is known again in another upload */
    record Understood(int line, RowIdentity identity, Fact fact) implements ReadRow {}

    /** @param reason in our words, without anything of the row */
    record Refused(int line, String reason) implements ReadRow {}

    /** What a row says, or why it cannot be used. */
    static ReadRow of(int line, Supplier<Understood> reading) {
        try {
            return reading.get();
        } catch (RefusedValue refused) {
            return new Refused(line, refused.reason());
        }
    }
}
