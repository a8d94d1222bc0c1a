package uk.reachable.incident.imports.format;

/** A file of which nothing is taken, with the line where that was seen; the reason says what to do. */
public final class UnreadableFile extends RuntimeException {

    private final int line;

    public UnreadableFile(int line, String reason) {
        super(reason);
        this.line = line;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
