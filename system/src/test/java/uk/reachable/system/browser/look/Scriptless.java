package uk.reachable.system.browser.look;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.function.Function;

/**
 * What a browser without JavaScript shows, in a window that runs scripts: axe is one, and cannot look where none run.
 * What is in {@code noscript} there is shown here.
 */
final class Scriptless {

    private Scriptless() {}

    static <T> T twin(Page page, Function<Page, T> look) {
        Browser.NewContextOptions same =
                new Browser.NewContextOptions().setViewportSize(page.viewportSize().width, page.viewportSize().height);
        try (BrowserContext window = page.context().browser().newContext(same)) {
            Page twin = window.newPage();
            twin.setContent(asShown(page.content(), page.url()));
            return look.apply(twin);
        }
    }

    private static String asShown(String html, String url) {
        return html.replaceAll("(?s)<script\\b.*?</script>", "")
                .replaceAll("(?s)<noscript[^>]*>\\s*<meta.*?</noscript>", "")
                .replaceAll("<(/?)noscript[^>]*>", "<$1div>")
                .replaceFirst("<head>", "<head><base href=\"" + URI.create(url).resolve("/") + "\">");
    }
}
