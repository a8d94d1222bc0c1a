package uk.reachable.system.browser.look;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a browser without JavaScript shows, in a window that runs scripts: axe is one, and cannot look where none run.
 * What is in {@code noscript} there is shown here.
 */
final class Scriptless {

    /** One window for each width: to open one takes as long as to look at it. */
    private static final Map<Integer, Page> TWINS = new HashMap<>();

    private Scriptless() {}

    static <T> T twin(Page page, Function<Page, T> look) {
        Page twin = TWINS.computeIfAbsent(page.viewportSize().width, _ -> window(page));
        twin.setContent(asShown(page.content(), page.url()));
        return look.apply(twin);
    }

    private static Page window(Page page) {
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(page.viewportSize().width, page.viewportSize().height))
                .newPage();
    }

    private static String asShown(String html, String url) {
        return html.replaceAll("(?s)<script\\b.*?</script>", "")
                .replaceAll("(?s)<noscript[^>]*>\\s*<meta.*?</noscript>", "")
                .replaceAll("<(/?)noscript[^>]*>", "<$1div>")
                .replaceFirst("<head>", "<head><base href=\"" + URI.create(url).resolve("/") + "\">");
    }
}
