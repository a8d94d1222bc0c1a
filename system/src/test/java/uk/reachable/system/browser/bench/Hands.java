package uk.reachable.system.browser.bench;

import com.microsoft.playwright.Locator;

/** How somebody works a page. */
sealed interface Hands permits Pointer, Keyboard {

    /** A link, a button, a box to tick or one of several to choose from. */
    void press(Locator what);

    /** Replaces what is in a field. */
    void type(Locator field, String text);

    /** From a list that opens. */
    void choose(Locator list, String words);
}
