package uk.reachable.system.browser.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** A mouse, or a thumb. */
record Pointer(boolean touch) implements Hands {

    @Override
    public void press(Locator what) {
        if (touch) {
            what.tap();
        } else {
            what.click();
        }
    }

    @Override
    public void type(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator list, String words) {
        list.selectOption(new SelectOption().setLabel(words));
    }
}
