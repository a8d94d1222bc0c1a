package uk.reachable.system.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinksTest {

    @Test
    void everyLinkLeadsToAPageAndASectionThatAreThere() {
        assertThat(Markdown.all())
                .hasSizeGreaterThan(20)
                .flatExtracting(LinksTest::broken)
                .isEmpty();
    }

    /** Where to look is worth nothing when it has moved; names with a wildcard or a placeholder are patterns. */
    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/install.md", "docs/runbook.md"})
    void everyFileThatIsNamedIsThere(String page) {
        Stream<String> files = Markdown.read(page).code().stream()
                .filter(code -> code.matches("[\\w./-]+/[\\w./-]+\\.(java|json|ya?ml|md|html|sql|properties|js)"));

        assertThat(files).allMatch(file -> Files.exists(Markdown.PROJECT.resolve(file)), "is there");
    }

    @Test
    void aLinkToNowhereIsCaught() {
        var page = new Markdown(Path.of("docs", "planted.md"), """
                # One heading: with `code`
                [here](#one-heading-with-code) [there](runbook.md#a-dead-letter) [gone](gone.md)
                [lost](runbook.md#nobody-wrote-this) [elsewhere](https://example.org)
                """);

        assertThat(broken(page))
                .containsExactly("docs/planted.md: gone.md", "docs/planted.md: runbook.md#nobody-wrote-this");
    }

    private static List<String> broken(Markdown page) {
        return page.links().stream()
                .filter(link -> !leadsSomewhere(page, link))
                .map(link -> page.path() + ": " + link)
                .toList();
    }

    private static boolean leadsSomewhere(Markdown page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target =
                file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
        if (!file.isEmpty() && !Files.exists(Markdown.PROJECT.resolve(target))) {
            return false;
        }
        return hash < 0
                || !target.toString().endsWith(".md")
                || (file.isEmpty() ? page : Markdown.read(target)).anchors().contains(link.substring(hash + 1));
    }
}
