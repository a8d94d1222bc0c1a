package uk.reachable.system.browser.look;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA. It looks once at every page and state: what differs
 * from a page that it has seen in figures and names only is not looked at again.
 */
final class Axe {

    private static final String RUN = """
            tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                `axe, ${rule.id}: ${rule.help}, at ${node.target.join(' ')}: ${node.failureSummary}`)))""";

    private static final String SHAPE = """
            () => document.documentElement.outerHTML
              .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
              .replace(/(value|content|href|src)="[^"]*"/g, '')
              .replace(/\\d+/g, '')""";

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Wrapped, so that nothing of it but {@code axe} is left in the page. */
    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

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
        page.evaluate(SCRIPT);
        return Texts.of(page.evaluate(RUN, TAGS));
    }

    static int looks() {
        return SEEN.size();
    }
}
