package uk.reachable.local.machine;

/** What the commands print to the person at the keyboard. */
public final class Console {

    private Console() {}

    public static void say(String line) {
        print(line + "\n");
    }

    public static void print(String text) {
        System.out.print(text);
        System.out.flush();
    }
}
