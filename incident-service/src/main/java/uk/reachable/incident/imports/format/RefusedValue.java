package uk.reachable.incident.imports.format;

/** A value that makes its row unusable; the reason is in our words and never repeats the value. */
public final class RefusedValue extends RuntimeException {

    public RefusedValue(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
