package uk.reachable.notification.wording;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;

/** What may stand in no message: what a person needs, where they are, who helps them; taken from the reviewed data. */
final class ForbiddenWords {

    private static final List<String> OF_A_PERSON_OR_A_PLACE = List.of(
            "name", "address", "school", "hospital", "site", "a&e", "emergency department", "programme", "night team");

    private ForbiddenWords() {}

    /** In lower case. */
    static Set<String> all() {
        return Stream.of(OF_A_PERSON_OR_A_PLACE.stream(), codes(), places(), programmes())
                .flatMap(words -> words)
                .map(word -> word.toLowerCase(Locale.UK))
                .collect(Collectors.toSet());
    }

    private static Stream<String> codes() {
        return Stream.concat(Arrays.stream(Need.values()), Arrays.stream(Setting.values()))
                .map(Enum::name)
                .flatMap(code -> Stream.of(code, code.replace('_', ' ')));
    }

    private static Stream<String> places() {
        return Regions.all().stream()
                .flatMap(region -> Stream.concat(
                        region.areas().stream().map(Area::name),
                        region.sites().stream().map(Site::name)));
    }

    /** The catalogue belongs to intervention-service; its reviewed files lie beside this module. */
    private static Stream<String> programmes() {
        return Regions.all().stream()
                .map(region -> Path.of("../intervention-service/src/main/resources/programmes", region.id() + ".json"))
                .map(file -> JsonMapper.shared().readTree(file))
                .flatMap(ForbiddenWords::programmes);
    }

    private static Stream<String> programmes(JsonNode catalogue) {
        Stream<String> names = catalogue.path("programmes").valueStream().flatMap(programme -> Stream.of(
                        "id", "name", "provider")
                .map(field -> programme.path(field).asString()));
        Stream<String> organisations = catalogue
                .path("organisations")
                .propertyStream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue().asString()));
        return Stream.concat(names, organisations);
    }
}
