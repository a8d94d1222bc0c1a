package uk.reachable.local.supervisor;

/** How a process ended, in words. */
final class End {

    private static final int SIGNALLED = 128;

    private End() {}

    /** A process that was killed did not write why, so its last words would mislead. */
    static String of(int exitCode, String lastWords) {
        return exitCode > SIGNALLED
                ? "was ended by signal " + (exitCode - SIGNALLED)
                : "ended with code " + exitCode + ": " + lastWords;
    }
}
