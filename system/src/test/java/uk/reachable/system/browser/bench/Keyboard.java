package uk.reachable.system.browser.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody who has no pointer: everything is reached with Tab and, among radio buttons, with the arrows, as the browser
 * itself moves the focus. What cannot be reached, or does not show that it is, fails.
 */
record Keyboard(Page page) implements Hands {

    private static final int PATIENCE = 250;

    /** Beside it: on another radio button of the same group, from which only the arrows lead on. */
    private static final String WHERE_IS_THE_FOCUS = """
            one => {
              const focused = document.activeElement;
              const together = focused.type === 'radio' && one.type === 'radio' && focused.name === one.name
                && focused.form === one.form;
              return focused === one ? 'ON_IT' : together ? 'BESIDE_IT' : 'AWAY';
            }""";

    /** GOV.UK draws the ring of a box to tick around its label. */
    private static final String SHOWS_FOCUS = """
            one => [getComputedStyle(one), getComputedStyle(one, '::before'),
                ...[...(one.labels ?? [])].map(label => getComputedStyle(label, '::before')),
                ...[...one.children].map(child => getComputedStyle(child))]
              .some(look => look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0
                || look.boxShadow !== 'none')""";

    @Override
    public void press(Locator what) {
        reach(what);
        if (!"INPUT".equals(what.evaluate("one => one.tagName"))) {
            page.keyboard().press("Enter");
        } else if (!isRadio(what) || !what.isChecked()) { // the arrows have chosen a radio button already
            page.keyboard().press("Space");
        }
    }

    @Override
    public void type(Locator field, String text) {
        reach(field);
        if (!field.inputValue().isEmpty() && !isDate(field)) {
            page.keyboard().press("ControlOrMeta+A");
        }
        page.keyboard().type(isDate(field) ? dayFirst(text) : text);
    }

    @Override
    public void choose(Locator list, String words) {
        reach(list);
        page.keyboard().type(words);
        String chosen = (String) list.evaluate("list => list.selectedOptions[0].textContent.trim()");
        if (!chosen.equals(words)) {
            throw new AssertionError("typing '%s' chooses '%s' in %s".formatted(words, chosen, list));
        }
    }

    private void reach(Locator what) {
        what.waitFor();
        Object focus = what.evaluate(WHERE_IS_THE_FOCUS);
        for (int steps = 0; !"ON_IT".equals(focus); steps++) {
            if (steps == PATIENCE) {
                throw new AssertionError("the keyboard does not reach " + what);
            }
            page.keyboard().press("BESIDE_IT".equals(focus) ? "ArrowDown" : "Tab");
            focus = what.evaluate(WHERE_IS_THE_FOCUS);
        }
        if (!(boolean) what.evaluate(SHOWS_FOCUS)) {
            throw new AssertionError("nobody sees that the focus is on " + what);
        }
    }

    private static boolean isRadio(Locator what) {
        return "radio".equals(what.getAttribute("type"));
    }

    private static boolean isDate(Locator field) {
        return "date".equals(field.getAttribute("type"));
    }

    /** As the browser of somebody in London takes it. */
    private static String dayFirst(String day) {
        String[] parts = day.split("-", -1);
        return parts[2] + parts[1] + parts[0];
    }
}
