package uk.reachable.system;

import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/** One fresh system for all journeys of a run: started before the first, stopped after the last. */
final class RunningSystem implements BeforeAllCallback {

    static final URI GATEWAY = URI.create("http://localhost:" + (8080 + Launcher.PORT_OFFSET));

    static Client client() {
        return new Client(GATEWAY, user -> Launcher.run("token", user).said().strip());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningSystem.class))
                .computeIfAbsent(RunningSystem.class, start -> new Started());
    }

    private static final class Started implements AutoCloseable {

        Started() {
            Launcher.Ended up = Launcher.run("up", "--detach", "--fresh");
            assertThat(up.said()).contains("READY");
            assertThat(up.code()).isZero();
        }

        @Override
        public void close() {
            Launcher.run("down");
        }
    }
}
