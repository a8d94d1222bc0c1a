package uk.reachable.system;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One fresh system for all journeys of a run: started before the first, stopped after the last. */
final class RunningSystem implements BeforeAllCallback {

    static final SystemUnderTest SYSTEM = SystemUnderTest.asAsked();

    static Client client() {
        return new Client(
                Addresses.GATEWAY, user -> Launcher.run("token", user).said().strip());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningSystem.class))
                .computeIfAbsent(RunningSystem.class, start -> new Started());
    }

    private static final class Started implements AutoCloseable {

        Started() {
            SYSTEM.start();
        }

        @Override
        public void close() {
            SYSTEM.stop();
        }
    }
}
