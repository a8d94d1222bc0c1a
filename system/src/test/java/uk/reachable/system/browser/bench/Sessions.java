package uk.reachable.system.browser.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.Map;
import uk.reachable.system.Addresses;

/** Windows of the browser, each with cookies and a cache of its own; who has signed in once stays so in the next. */
final class Sessions {

    private static final Map<String, String> COOKIES = new HashMap<>();

    private Sessions() {}

    static boolean isSignedIn(String user) {
        return COOKIES.containsKey(user);
    }

    static void keep(String user, BrowserContext window) {
        COOKIES.put(user, window.storageState());
    }

    static BrowserContext windowOf(String user, Way way) {
        Browser.NewContextOptions options = options(way);
        String cookies = COOKIES.get(user);
        return Chromium.browser().newContext(cookies == null ? options : options.setStorageState(cookies));
    }

    static BrowserContext window(Way way) {
        return Chromium.browser().newContext(options(way));
    }

    private static Browser.NewContextOptions options(Way way) {
        return new Browser.NewContextOptions()
                .setBaseURL(Addresses.GATEWAY.toString())
                .setViewportSize(way.width(), way.height())
                .setHasTouch(way.touch())
                .setJavaScriptEnabled(way.scripts())
                .setReducedMotion(way.keyboardOnly() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }
}
