package uk.reachable.local.replay;

import java.util.Locale;
import uk.reachable.local.machine.Console;

/** How far the replay is: a bar on a terminal, a line for every tenth elsewhere. */
final class Progress {

    private static final int WIDTH = 40;

    private final String what;
    private final int total;
    private final boolean terminal;
    private int done;

    Progress(String what, int total, boolean terminal) {
        this.what = what;
        this.total = total;
        this.terminal = terminal;
    }

    static boolean onTerminal() {
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }

    synchronized void oneMore() {
        done++;
        if (terminal) {
            Console.print("\r" + bar(done, total) + (done == total ? "\n" : ""));
        } else if (tenths(done) != tenths(done - 1)) {
            Console.say(what + " " + done + " of " + total);
        }
    }

    private int tenths(int count) {
        return (int) (count * 10L / total);
    }

    private String bar(int count, int of) {
        int full = (int) ((long) WIDTH * count / of);
        return String.format(
                Locale.UK, "%s [%s%s] %,d of %,d", what, "#".repeat(full), "-".repeat(WIDTH - full), count, of);
    }
}
