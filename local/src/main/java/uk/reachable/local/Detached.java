package uk.reachable.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.machine.Console;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Jvm;
import uk.reachable.local.supervisor.Launch;

/** Starts {@code up} as a process that outlives this one, and shows what it says until everything answers. */
final class Detached {

    private final Path log;

    Detached(Home home) {
        this.log = home.logs().resolve("supervisor.log");
    }

    /** 0 once READY was printed; 1 when the supervisor ended before that. */
    int up(boolean fresh) throws IOException, InterruptedException {
        Files.writeString(log, "");
        Process supervisor = new ProcessBuilder(command(fresh))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (RandomAccessFile reader = new RandomAccessFile(log.toFile(), "r")) {
            while (!supervisor.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (show(reader)) {
                    return 0;
                }
            }
            return show(reader) ? 0 : 1;
        }
    }

    private List<String> command(boolean fresh) {
        List<String> up = new ArrayList<>(Jvm.command(
                Jvm.SUPERVISOR_HEAP,
                List.of("-cp", System.getProperty("java.class.path"), Reachable.class.getName(), "up")));
        if (fresh) {
            up.add("--fresh");
        }
        return Launch.apart(up);
    }

    /** Prints what is new; whether READY was among it. */
    private static boolean show(RandomAccessFile log) throws IOException {
        byte[] news = new byte[(int) (log.length() - log.getFilePointer())];
        log.readFully(news);
        String text = new String(news, StandardCharsets.UTF_8);
        if (!text.isEmpty()) {
            Console.print(text);
        }
        return text.lines().anyMatch(line -> line.startsWith("READY "));
    }
}
