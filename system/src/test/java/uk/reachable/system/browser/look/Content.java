package uk.reachable.system.browser.look;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands in a page now.
 *
 * @param headings of the first level that are shown
 * @param text all of it, hidden or not, with what is read out in its place
 * @param tooWide what makes the page scroll sideways
 */
record Content(List<String> headings, String text, List<String> tooWide) {

    private static final String READ = """
            () => {
              const root = document.documentElement;
              const words = [document.title];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                if (!texts.currentNode.parentElement.matches('script, style, noscript')) words.push(texts.currentNode.data);
              }
              for (const one of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
                words.push(...['aria-label', 'title', 'alt', 'placeholder'].map(name => one.getAttribute(name) ?? ''));
              }
              const tooWide = root.scrollWidth <= root.clientWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(one => one.getBoundingClientRect().right > root.clientWidth + 1)
                .map(one => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`);
              return {
                headings: [...document.querySelectorAll('h1')].filter(one => one.checkVisibility())
                  .map(one => one.textContent.trim()),
                text: words.join('\\n'),
                tooWide: root.scrollWidth <= root.clientWidth ? [] : ['the page', ...tooWide].slice(0, 6),
              };
            }""";

    static Content of(Page page) {
        Map<?, ?> read = (Map<?, ?>) page.evaluate(READ);
        return new Content(
                Texts.of(read.get("headings")), String.valueOf(read.get("text")), Texts.of(read.get("tooWide")));
    }

    List<String> faults() {
        List<String> wrong = new ArrayList<>();
        if (headings.size() != 1) {
            wrong.add("headings of the first level: " + headings);
        }
        Codes.all().in(text).forEach(code -> wrong.add("people read the code " + code));
        if (!tooWide.isEmpty()) {
            wrong.add("scrolls sideways because of " + tooWide);
        }
        return wrong;
    }
}
