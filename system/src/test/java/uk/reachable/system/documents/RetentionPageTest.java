package uk.reachable.system.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** No table and no topic grows without somebody having said for how long. */
class RetentionPageTest {

    private static final RetentionPage PAGE = RetentionPage.of(Markdown.read("docs/retention.md"));

    /** Each part of the page, and whose migrations make its tables. */
    private static final Map<String, List<String>> MODULES = Map.of(
            "Every service", List.of("platform/messaging", "platform/security", "platform/web"),
            "incident-service", List.of("incident-service"),
            "referral-service", List.of("referral-service"),
            "intervention-service", List.of("intervention-service"),
            "notification-service", List.of("notification-service"),
            "gateway", List.of("gateway"));

    @ParameterizedTest
    @MethodSource
    void everyTableStandsOnThePageAndNoOtherDoes(String part, Set<String> tables) {
        assertThat(PAGE.named(part)).containsExactlyInAnyOrderElementsOf(tables);
    }

    static Stream<Arguments> everyTableStandsOnThePageAndNoOtherDoes() {
        return MODULES.entrySet().stream()
                .map(part -> Arguments.of(part.getKey(), Migrations.tablesOf(part.getValue())));
    }

    @Test
    void everyModuleWithMigrationsIsAPartOfThePage() throws IOException {
        try (Stream<Path> modules = Files.find(Markdown.PROJECT, 2, (folder, _) -> makesTables(folder))) {
            Set<String> found = modules.map(
                            module -> Markdown.PROJECT.relativize(module).toString())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(MODULES.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    private static boolean makesTables(Path folder) {
        return Files.isDirectory(folder.resolve("src/main/resources/db/migration"));
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicStandsOnThePageWithItsLifetime(Topic topic) {
        assertThat(PAGE.lifetime("Topics", topic.topicName()))
                .isEqualTo(topic.kept().toDays() + " days");
    }

    @Test
    void deadLettersStandOnThePageWithTheirLifetime() {
        assertThat(PAGE.lifetime("Topics", "-dlt")).isEqualTo(Topic.DEAD_LETTERS_KEPT.toDays() + " days");
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        Set<String> there = Stream.concat(MODULES.values().stream().flatMap(List::stream), Stream.of("local", "k8s"))
                .flatMap(module -> tests(Markdown.PROJECT.resolve(module).resolve("src/test/java")))
                .collect(Collectors.toSet());

        assertThat(Markdown.read("docs/retention.md").code())
                .filteredOn(code -> code.matches("\\w+(IT|Test)"))
                .hasSizeGreaterThan(10)
                .isSubsetOf(there);
    }

    private static Stream<String> tests(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".java", "")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aTableThatIsMadeRenamedOrDroppedIsSeen() {
        assertThat(Migrations.tables("""
                CREATE TABLE kept (id int);
                create table if not exists quietly (id int);
                CREATE TABLE once (id int);
                ALTER TABLE once RENAME TO now;
                ALTER TABLE kept RENAME COLUMN id TO number;
                CREATE TABLE gone (id int);
                DROP TABLE gone;
                -- CREATE TABLE only_said (id int);
                """, new TreeSet<>())).containsExactly("kept", "now", "quietly");
    }
}
