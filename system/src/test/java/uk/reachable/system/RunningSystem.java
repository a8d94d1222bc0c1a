package uk.reachable.system;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.reachable.system.traces.TraceStore;

/** One fresh system for all journeys of a run: started before the first, stopped after the last. */
public final class RunningSystem implements BeforeAllCallback {

    /** Gets what the services send, where they are processes of this machine. */
    public static final TraceStore TRACES = new TraceStore();

    public static final SystemUnderTest SYSTEM = SystemUnderTest.asAsked();

    private static final Client CLIENT = new Client(
            Addresses.GATEWAY, user -> Launcher.run("token", user).said().strip());

    /** One for all journeys: nobody signs in twice. */
    public static Client client() {
        return CLIENT;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningSystem.class))
                .computeIfAbsent(RunningSystem.class, start -> new Started());
    }

    private static final class Started implements AutoCloseable {

        Started() {
            TRACES.open();
            SYSTEM.start();
        }

        @Override
        public void close() {
            SYSTEM.stop();
            TRACES.close();
        }
    }
}
