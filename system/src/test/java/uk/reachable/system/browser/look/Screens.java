package uk.reachable.system.browser.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/**
 * Pictures of pages in {@code docs/screens}; taken with {@code -Dscreens=true} only, so that a test changes no file.
 */
public final class Screens {

    private static final Path FOLDER = Path.of("..", "docs", "screens");

    /** For a page is as long as its picture while that is taken, and a press would go where something was. */
    private static final String IS_ITSELF_AGAIN =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private Screens() {}

    public static boolean areTaken() {
        return Boolean.getBoolean("screens");
    }

    public static void take(Page page, String screen) {
        if (areTaken()) {
            byte[] picture = page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
            page.evaluate(IS_ITSELF_AGAIN);
            Picture.of(picture).keep(FOLDER.resolve(screen + "-" + page.viewportSize().width + ".png"));
        }
    }
}
