package uk.reachable.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Signals of the operating system to a process and all that came of it. */
final class Signals {

    private Signals() {}

    /** Servers like PostgreSQL are many processes: stopped are all of them. */
    static void toAll(String signal, long pid) throws InterruptedException {
        Stream<ProcessHandle> descendants = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants);
        send(
                signal,
                Stream.concat(Stream.of(pid), descendants.map(ProcessHandle::pid))
                        .toList());
    }

    static void toOne(String signal, long pid) throws InterruptedException {
        send(signal, List.of(pid));
    }

    private static void send(String signal, List<Long> pids) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        pids.forEach(pid -> command.add(pid.toString()));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            throw new UncheckedIOException(noKill);
        }
    }
}
