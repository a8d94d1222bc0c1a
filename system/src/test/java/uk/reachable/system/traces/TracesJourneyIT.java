package uk.reachable.system.traces;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * One trace follows one incident from the request to the notice. With {@code -Dscreens=true} what came of it is drawn
 * in docs/traces.svg and told in docs/traces.md; without it no run changes a file.
 */
@ExtendWith(RunningSystem.class)
@Order(2) // after MailJourneyIT, and before another journey puts a rota on file
@DisabledIfSystemProperty(named = "journeys.on", matches = "compose") // containers send to the store of their profile
class TracesJourneyIT {

    private static final List<String> HOPS = List.of(
            "gateway: http post /api/incidents/**",
            "gateway: circuit-breaker",
            "gateway: http post",
            "incident-service: http post /api/incidents",
            "incident-service: reachable.incident.v1 send",
            "referral-service: reachable.incident.v1 process",
            "referral-service: reachable.referral.v1 send",
            "intervention-service: reachable.referral.v1 process",
            "intervention-service: reachable.placement.v1 send",
            "referral-service: reachable.placement.v1 process",
            "referral-service: reachable.referral.v1 send",
            "notification-service: reachable.referral.v1 process",
            "notification-service: reachable.delivery.v1 send",
            "notification-service: reachable.delivery.v1 process");

    private final Steps steps = new Steps();

    @Test
    void oneTraceFollowsAnIncidentFromTheRequestThroughEveryTopicToTheEmail() {
        Course course = awaitCourse();

        assertThat(course.spans().stream().map(SentSpan::trace).distinct()).hasSize(1);
        assertThat(course.spans()).isSortedAccordingTo(Comparator.comparing(SentSpan::start));
        assertThat(course.took()).isLessThan(Duration.ofSeconds(20));
        if (Boolean.getBoolean("screens")) {
            TracesPage.write(course);
        }
        assertThat(TracesPage.hops()).as("what the page shows").isEqualTo(HOPS);
    }

    /**
     * Services send what they have every five seconds. In the first seconds of a fresh system nobody takes deliveries
     * from their topic yet: a clock finds them, outside their trace, and another incident is logged.
     */
    private Course awaitCourse() {
        List<String> logged = new ArrayList<>();
        await("a trace from the request to the e-mail")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(7))
                .untilAsserted(() -> {
                    logged.add(logAndAwaitNotice().reference());
                    assertThat(courses(logged)).extracting(Course::hops).contains(HOPS);
                });
        return courses(logged).stream()
                .filter(course -> course.hops().equals(HOPS))
                .reduce((_, latest) -> latest)
                .orElseThrow();
    }

    private Logged logAndAwaitNotice() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitNotice(steps.awaitOffer(logged.referral()), "OFFER_MADE", logged.reference());
        return logged;
    }

    private static List<Course> courses(List<String> logged) {
        List<SentSpan> sent = RunningSystem.TRACES.spans().toList();
        return logged.stream()
                .flatMap(reference -> Course.to(HOPS.getLast(), reference, sent).stream())
                .toList();
    }
}
