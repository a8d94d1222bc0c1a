package uk.reachable.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import uk.reachable.local.demo.DemoCommand;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.replay.ReplayCommand;

/** The Java side of {@code ./reachable}: one class per command. */
@Command(
        name = "reachable",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            DemoCommand.class,
            TokenCommand.class,
            ReplayCommand.class,
            ReconcileCommand.class
        })
public final class Reachable {

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Reachable());
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
