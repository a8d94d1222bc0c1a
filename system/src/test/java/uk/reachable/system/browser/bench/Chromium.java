package uk.reachable.system.browser.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.reachable.system.browser.look.Figures;

/** One real browser for all journeys of a run; without one they fail, because what they prove is promised. */
public final class Chromium implements BeforeAllCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", // root has none
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In milliseconds: the build does other things meanwhile. */
    private static final double PATIENCE = 20_000;

    private static @Nullable Browser running;

    static Browser browser() {
        if (running == null) {
            throw new IllegalStateException("the test lacks @ExtendWith(Chromium.class)");
        }
        return running;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Chromium.class, start -> new Started());
    }

    private static final class Started implements AutoCloseable {

        private final Playwright playwright;

        Started() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Path browser = Installed.browser();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(browser)
                            .setArgs(ARGUMENTS));
        }

        @Override
        public void close() {
            Figures.tell();
            playwright.close();
        }
    }
}
