package uk.reachable.system.bench.load;

import java.util.concurrent.CompletionStage;

/** Something that is started again and again; it must not make its caller wait. */
@FunctionalInterface
public interface Operation {

    /** Completes when the operation has come to its end, exceptionally when it failed. */
    CompletionStage<?> start();
}
