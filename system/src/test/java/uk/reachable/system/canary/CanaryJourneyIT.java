package uk.reachable.system.canary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Client;
import uk.reachable.system.Mailbox;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who somebody is, and what was written about them, is read by those who may and stands nowhere else. */
@ExtendWith(RunningSystem.class)
class CanaryJourneyIT {

    static final String DESK = "duty.officer";

    private static final Canaries CANARIES = new Canaries();
    private static final Client CLIENT = RunningSystem.client();
    private static final CanaryLife LIFE = new CanaryLife(CLIENT);
    private static final CanaryResponse RESPONSE = new CanaryResponse(CLIENT, CANARIES);
    private static final CanaryWayHome WAY_HOME = new CanaryWayHome(CLIENT, CANARIES);
    private static final List<Place> CARELESS = new ArrayList<>();

    /** The case goes through its whole life, then the same text is sent where it does not belong. */
    @BeforeAll
    static void aCaseFullOfCanariesLivesItsLife() {
        LIFE.live(new CanaryCase(CANARIES).incident());
        WAY_HOME.live();
        RESPONSE.live();
        new CarelessRequests(CLIENT, CANARIES).answers(LIFE.referral()).forEach(CARELESS::add);
    }

    @Test
    void everyTextFieldOfEveryRequestHasACanary() {
        Set<String> fields = new TreeSet<>();
        Stream.of("incident", "referral", "intervention", "notification")
                .map(service ->
                        CLIENT.getUntilAnswered(DESK, "/api/docs/" + service).body())
                .forEach(description -> fields.addAll(new TextFields(description).of(CanaryCase::isOfACase)));
        fields.removeAll(CanaryCase.CODES);

        assertThat(fields).isNotEmpty().allMatch(CANARIES.planted()::containsKey);
    }

    @Test
    void whoMayReadDoesReadAndTheSearchFindsIt() {
        List<String> byTheDesk = Leaks.of(CANARIES.planted(), LIFE.readByTheDesk().stream());
        List<String> byTheProvider = Leaks.of(CANARIES.planted(), LIFE.readByTheProvider().stream());

        assertThat(fieldsIn(byTheDesk))
                .contains(
                        "summary",
                        "externalReference",
                        "placeElsewhere",
                        "site",
                        "people[].identity.name",
                        "people[].identity.dateOfBirth",
                        "people[].identity.contact");
        assertThat(fieldsIn(byTheProvider)).contains("people[].identity.name", "people[].identity.contact");
        assertThat(fieldsIn(Leaks.of(CANARIES.planted(), WAY_HOME.readByTheHolder())))
                .contains("legs[].otherSide.organisation", "organisation");
        assertThat(fieldsIn(Leaks.of(CANARIES.planted(), RESPONSE.readByTheDesk())))
                .contains(
                        "why",
                        "place",
                        "text",
                        "to",
                        "wording",
                        "officer",
                        "by",
                        "reference",
                        "organisation told",
                        "typed");
    }

    @Test
    void aProviderReadsNothingThatWasNotDisclosed() {
        List<String> read = fieldsIn(Leaks.of(CANARIES.planted(), LIFE.readByTheProvider().stream()));

        assertThat(read)
                .doesNotContain(
                        "summary", "externalReference", "placeElsewhere", "site", "people[].identity.dateOfBirth");
    }

    @Test
    void whoMayNotSeeIsNotTold() {
        assertThat(Leaks.of(CANARIES.planted(), LIFE.readByOthers().stream())).isEmpty();
        assertThat(Leaks.of(CANARIES.planted(), WAY_HOME.readByOthers())).isEmpty();
        assertThat(Leaks.of(CANARIES.planted(), RESPONSE.readByOthers())).isEmpty();
    }

    @Test
    void noAnswerRepeatsWhatWasSentWhereItDoesNotBelong() {
        assertThat(CARELESS).hasSizeGreaterThan(50).allMatch(answer -> answer.name()
                .matches("answer [234].*"));
        assertThat(Leaks.of(CANARIES.planted(), CARELESS.stream())).isEmpty();
    }

    @Test
    void nothingIsInTopicsDatabasesLogsMetricsOrMail() {
        await("the case's e-mail has come").atMost(Duration.ofSeconds(20)).until(() -> Mailbox.text()
                .contains(LIFE.reference()));
        List<Place> places = Everywhere.places().toList();

        assertThat(Leaks.of(CANARIES.planted(), places.stream()))
                .allMatch(leak -> CanaryWayHome.isOrganisation(leak)
                        && CanaryWayHome.KEPT_IN.stream().anyMatch(leak::contains));

        Map<String, String> known = Map.of("reference", LIFE.reference());
        assertThat(Leaks.of(known, places.stream()))
                .as("the search would have found what is there")
                .anyMatch(found -> found.contains("topic reachable.referral.v1"))
                .anyMatch(found -> found.contains("database notification"))
                .anyMatch(found -> found.contains("database incident"))
                .anyMatch(found -> found.contains("mailbox"));
        assertThat(places.stream().filter(place -> place.name().startsWith("metrics")))
                .allMatch(place -> place.text().contains("jvm_memory_used"));
        assertThat(places.stream().map(Place::name)).contains("log of incident-service", "log of gateway");
    }

    @Test
    @DisabledIfSystemProperty(
            named = "journeys.on",
            matches = "compose") // containers send to the store of their profile
    void nothingIsInTheSpansOfItsTraces() {
        Map<String, String> known = Map.of("reference", LIFE.reference());
        await("the case's spans have come")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !Leaks.of(known, Everywhere.traces()).isEmpty());

        assertThat(Leaks.of(CANARIES.planted(), Everywhere.traces())).isEmpty();
    }

    private static List<String> fieldsIn(List<String> leaks) {
        return CANARIES.planted().keySet().stream()
                .filter(field -> leaks.stream().anyMatch(leak -> leak.startsWith("the canary of " + field + " is")))
                .toList();
    }
}
