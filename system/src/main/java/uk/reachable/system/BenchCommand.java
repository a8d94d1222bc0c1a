package uk.reachable.system;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the running system against floors of the same run. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

    /** Fewer rounds and less data: minutes instead of a quarter of an hour. */
    @Option(names = "--quick")
    boolean quick;

    @Override
    public Integer call() {
        throw new UnsupportedOperationException(quick ? "quick bench" : "bench");
    }
}
