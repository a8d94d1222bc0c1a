package uk.reachable.system.browser.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.issuer.DemoUser;
import uk.reachable.local.issuer.DemoUsers;

/** The codes of the interface, which people never read: every enum of the published API, and technical names. */
final class Codes {

    private static final Path PUBLISHED = Path.of("..", "contracts", "openapi");

    /** Short for what people do say. */
    private static final Set<String> SAID = Set.of("LSOA", "MAPPA", "MARAC", "MASH", "NPU", "SMS");

    private static final Pattern WORDS_OF_A_CODE = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]{2,}\\b");
    private static final Pattern TECHNICAL = Pattern.compile(
            "\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}\\b|\\bE0[0-9]{7}\\b|\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:");

    private static final Codes ALL = new Codes(published(), organisations());

    private final Set<String> codes;
    private final Pattern organisations;

    Codes(Collection<String> codes, Collection<String> organisations) {
        this.codes = codes.stream().filter(Predicate.not(SAID::contains)).collect(Collectors.toSet());
        this.organisations = Pattern.compile(organisations.stream()
                .filter(id -> id.contains("-"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.-])(?:", ")(?![\\w.-])")));
    }

    static Codes all() {
        return ALL;
    }

    /** Those that a text shows. */
    List<String> in(String text) {
        return Stream.of(
                        matches(WORDS_OF_A_CODE, text),
                        matches(WORD, text).filter(codes::contains),
                        matches(TECHNICAL, text),
                        matches(organisations, text))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Set<String> organisations() {
        return DemoUsers.all().stream().flatMap(Codes::ids).collect(Collectors.toSet());
    }

    private static Stream<String> ids(DemoUser user) {
        return Stream.of(user.organisation(), user.region());
    }

    private static Set<String> published() {
        try (Stream<Path> documents = Files.list(PUBLISHED)) {
            return documents
                    .map(document -> JsonMapper.shared().readTree(document.toFile()))
                    .flatMap(document -> document.findValues("enum").stream())
                    .flatMap(JsonNode::valueStream)
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
