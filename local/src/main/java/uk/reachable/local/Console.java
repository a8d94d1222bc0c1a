package uk.reachable.local;

/** What the commands print to the person at the keyboard. */
final class Console {

    private Console() {}

    static void say(String line) {
        print(line + "\n");
    }

    static void print(String text) {
        System.out.print(text);
        System.out.flush();
    }
}
