package uk.reachable.system.traces;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.Mailbox;
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
        awaitThatSendingIsUnderWay();
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.awaitNotice(worker, "OFFER_MADE", logged.reference());
        awaitMail(worker, logged);

        Course course = awaitCourse(logged);

        assertThat(course.spans().stream().map(SentSpan::trace).distinct()).hasSize(1);
        assertThat(course.spans()).isSortedAccordingTo(Comparator.comparing(SentSpan::start));
        assertThat(course.took()).isLessThan(Duration.ofSeconds(20));
        if (Boolean.getBoolean("screens")) {
            TracesPage.write(course);
        }
        assertThat(TracesPage.hops()).as("what the page shows").isEqualTo(HOPS);
    }

    /** What comes before the first share consumer is found a few seconds later by a clock, and leaves no trace. */
    private void awaitThatSendingIsUnderWay() {
        await("something was taken from the topic of deliveries")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> {
                    steps.awaitOffer(steps.log(Incidents.stabbing()).referral());
                    return RunningSystem.TRACES.spans().anyMatch(span -> span.hop().equals(HOPS.getLast()));
                });
    }

    private static void awaitMail(String worker, Logged logged) {
        await("an e-mail to " + worker).atMost(Duration.ofSeconds(30)).until(() -> Mailbox.messages()
                .anyMatch(mail -> mail.to().equals(worker + "@example.org")
                        && mail.subject().contains(logged.reference())));
    }

    /** Services send what they have every five seconds. */
    private static Course awaitCourse(Logged logged) {
        await("the trace of " + logged.reference())
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() ->
                        assertThat(courses(logged)).extracting(Course::hops).contains(HOPS));
        return courses(logged).stream()
                .filter(course -> course.hops().equals(HOPS))
                .findFirst()
                .orElseThrow();
    }

    private static List<Course> courses(Logged logged) {
        return Course.to(
                HOPS.getLast(),
                logged.reference(),
                RunningSystem.TRACES.spans().toList());
    }
}
