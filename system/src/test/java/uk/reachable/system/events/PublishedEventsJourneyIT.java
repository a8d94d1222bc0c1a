package uk.reachable.system.events;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.testkit.asyncapi.AsyncApi;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After all journeys: every event that they made the services publish is as documented, and every documented event was
 * published. Alone, this class finds most events missing: run it with the other journeys.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningSystem.class)
class PublishedEventsJourneyIT {

    /** Documented, and not seen here because no journey can cause it in its time; proved elsewhere. */
    private static final Map<String, String> NOT_BY_A_JOURNEY = Map.ofEntries(
            Map.entry("uk.reachable.referral.OfferLapsed.v1", "an offer's clock is 15 minutes at least: OfferLapseIT"),
            Map.entry("uk.reachable.referral.HandoverLapsed.v1", "a handover's clock is as long: HandoverIT"),
            Map.entry(
                    "uk.reachable.referral.OfferNotMade.v1",
                    "only a place that comes after it is no longer wanted: HandoverIT"),
            Map.entry("uk.reachable.referral.FirstContactOverdue.v1", "a holder has two hours at least: SupportIT"),
            Map.entry("uk.reachable.referral.ReferralReleased.v1", "only after those two hours: RerouteIT"),
            Map.entry("uk.reachable.referral.UnplacedOverdue.v1", "the duty desk has an hour: RerouteIT"),
            Map.entry("uk.reachable.referral.ReferrerTold.v1", "a working day is nearly over then: ReferrerIT"),
            Map.entry("uk.reachable.incident.MeetingOverdue.v1", "police have hours to convene one: MeetingWatchIT"),
            Map.entry("uk.reachable.incident.SafeguardingUnanswered.v1", "the duty desk has an hour: QuestionIT"),
            Map.entry(
                    "uk.reachable.incident.EmergencyAccessNotReviewed.v1",
                    "the privacy officer has a working day: EmergencyAccessIT"),
            Map.entry("uk.reachable.referral.ConfirmationAwaited.v1", "no region demands it yet: RerouteIT"),
            Map.entry("uk.reachable.referral.ConfirmationOverdue.v1", "no region demands it yet: RerouteIT"),
            Map.entry("uk.reachable.referral.ReofferConfirmed.v1", "no region demands it yet: RerouteIT"));

    private static List<Travelled> events = List.of();
    private static List<Travelled> deadLetters = List.of();

    private final AsyncApi published = AsyncApi.published();

    @BeforeAll
    static void readAllTopics() {
        Set<String> topics = Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.toSet());
        List<Travelled> all = Broker.everything();
        events = all.stream()
                .filter(record -> topics.contains(record.topic()) && !record.isPlanted())
                .toList();
        deadLetters =
                all.stream().filter(record -> !topics.contains(record.topic())).toList();
    }

    @Test
    void everyEventIsAsDocumented() {
        EventRules rules = new EventRules(published);

        assertThat(events.stream().flatMap(record -> rules.violations(record).stream()))
                .isEmpty();
    }

    @Test
    void theEventsOfEveryKeyCountWithoutAGap() {
        assertThat(EventRules.gaps(events)).isEmpty();
    }

    @Test
    void everyDocumentedEventWasPublishedByAJourney() {
        Set<String> expected = new HashSet<>();
        Arrays.stream(Topic.values()).map(published::typesOn).forEach(expected::addAll);
        expected.removeAll(NOT_BY_A_JOURNEY.keySet());

        assertThat(EventRules.missing(expected, events)).isEmpty();
    }

    @Test
    void whatIsSaidToHappenElsewhereDoesNotHappenHere() {
        assertThat(EventRules.missing(NOT_BY_A_JOURNEY.keySet(), events)).hasSameSizeAs(NOT_BY_A_JOURNEY.keySet());
        assertThat(NOT_BY_A_JOURNEY.keySet())
                .allMatch(type -> EventCatalogue.classOf(type).isPresent());
    }

    @Test
    void onlyWhatAJourneyPlantedIsADeadLetter() {
        assertThat(deadLetters).isNotEmpty().allMatch(Travelled::isPlanted);
    }
}
