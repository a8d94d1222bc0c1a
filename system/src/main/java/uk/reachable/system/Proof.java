package uk.reachable.system;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import uk.reachable.local.machine.CannotRun;

/** The Java side of {@code ./reachable prove} and {@code ./reachable bench}. */
@Command(
        name = "reachable",
        subcommands = {ProveCommand.class, BenchCommand.class})
public final class Proof {

    private Proof() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "proof-logback.xml");
        CommandLine line = new CommandLine(new Proof());
        line.setExecutionExceptionHandler((failed, command, parsed) -> {
            if (failed instanceof CannotRun reason) {
                System.err.println(reason.getMessage());
                return 1;
            }
            throw failed;
        });
        System.exit(line.execute(arguments));
    }
}
