package uk.reachable.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import uk.reachable.local.client.Tokens;
import uk.reachable.local.machine.Console;

/** Prints a bearer token (one hour) of a demo user. */
@Command(name = "token")
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "USER")
    private String user = "";

    @Override
    public Integer call() throws InterruptedException {
        Console.say(Tokens.local(System.getenv()).of(user));
        return 0;
    }
}
