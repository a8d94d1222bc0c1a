package uk.reachable.system.browser.look;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA. It looks once at every page and state: what differs
 * from a page that it has seen in its words and the length of its lists only is not looked at again.
 */
final class Axe {

    private static final String RUN = """
            tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false })
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                `axe, ${rule.id}: ${rule.help}, at ${node.target.join(' ')}: ${node.failureSummary}`)))""";

    /** Tells whether something has words, not which; of neighbours that are alike, the first. */
    private static final String SHAPE = """
            () => {
              const shape = node => {
                if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? 'x' : '';
                if (node.nodeType !== Node.ELEMENT_NODE || node.tagName === 'SCRIPT') return '';
                const drawn = node.namespaceURI !== 'http://www.w3.org/1999/xhtml';
                const said = [...node.attributes]
                  .filter(one => !/^(value|content|href|src|datetime|data-.*)$/.test(one.name))
                  .filter(one => !drawn || /^(class|role|aria-.*)$/.test(one.name))
                  .map(one => one.name + '=' + one.value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\\d+/g, ''));
                const parts = [...node.childNodes].map(shape).filter(part => part);
                return `<${node.tagName} ${said}>${parts.filter((part, i) => part !== parts[i - 1]).join('')}</>`;
              };
              return shape(document.documentElement);
            }""";

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Wrapped, so that nothing of it but {@code axe} is left in the page. */
    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String IS_THERE = "() => typeof axe !== 'undefined'";

    private static final Set<String> SEEN = new HashSet<>();

    private Axe() {}

    static List<String> violations(Page page, boolean scripts) {
        String shape = page.viewportSize().width + " " + scripts + " " + page.evaluate(SHAPE);
        if (SEEN.contains(shape)) {
            return List.of();
        }
        List<String> found = scripts ? run(page) : Scriptless.twin(page, Axe::run);
        if (found.isEmpty()) {
            SEEN.add(shape);
        }
        return found;
    }

    private static List<String> run(Page page) {
        if (!(boolean) page.evaluate(IS_THERE)) {
            page.evaluate(SCRIPT);
        }
        return Texts.of(page.evaluate(RUN, TAGS));
    }

    static int looks() {
        return SEEN.size();
    }
}
