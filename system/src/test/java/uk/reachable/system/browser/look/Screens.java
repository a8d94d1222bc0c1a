package uk.reachable.system.browser.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/**
 * Pictures of pages in {@code docs/screens}; taken with {@code -Dscreens=true} only, so that a test changes no file.
 */
public final class Screens {

    private static final Path FOLDER = Path.of("..", "docs", "screens");

    private Screens() {}

    public static void take(Page page, String screen) {
        if (Boolean.getBoolean("screens")) {
            byte[] picture = page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
            Picture.of(picture).keep(FOLDER.resolve(screen + "-" + page.viewportSize().width + ".png"));
        }
    }
}
