package uk.reachable.notification.matter.scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;

class EndPolicyTest {

    private static Stream<Event> samples() {
        return Stream.of(Topic.INCIDENT, Topic.REFERRAL).flatMap(EventContracts::samples);
    }

    private static List<Ended> endedBy(Event event) {
        return switch (event) {
            case IncidentEvent incident -> EndPolicy.endedBy(incident);
            case CaseEvent step -> EndPolicy.endedBy(step);
            default -> List.of();
        };
    }

    private static List<Notice> noticesOf(Event event) {
        return switch (event) {
            case IncidentEvent incident -> AudiencePolicy.noticesOf(incident);
            case CaseEvent step -> AudiencePolicy.noticesOf(step);
            default -> List.of();
        };
    }

    /** What is asked about a question to social care ends in another service's record, of which no event tells. */
    @Test
    void whateverIsAskedSomeEventEnds() {
        Set<String> asked = samples()
                .flatMap(event -> noticesOf(event).stream())
                .filter(AskPolicy::asks)
                .map(notice -> notice.subject().kind())
                .collect(Collectors.toSet());
        Set<String> ended = samples()
                .flatMap(event -> endedBy(event).stream())
                .flatMap(EndPolicyTest::kinds)
                .collect(Collectors.toSet());

        assertThat(asked).hasSizeGreaterThan(5);
        asked.removeAll(ended);
        assertThat(asked).containsOnly("QUESTION");
    }

    private static Stream<String> kinds(Ended ended) {
        return switch (ended) {
            case Ended.One one -> Stream.of(one.kind());
            case Ended.OfReferral of -> of.kinds().stream();
        };
    }

    @Test
    void anAnswerEndsTheOfferAndNoOtherOffer() {
        assertThat(EndPolicy.endedBy(Events.offerLapsed("r", "o"))).containsExactly(new Ended.One("OFFER", "o"));
    }

    @Test
    void anAnswerEndsTheHandover() {
        assertThat(EndPolicy.endedBy(Events.handoverAccepted("h"))).containsExactly(new Ended.One("HANDOVER", "h"));
        assertThat(EndPolicy.endedBy(Events.handoverLapsed("h"))).containsExactly(new Ended.One("HANDOVER", "h"));
    }

    @Test
    void anAnswerIsItselfNothingThatSomebodyHasToBeOn() {
        assertThat(EnumSet.allOf(NoticeKind.class).stream().filter(kind -> !AskPolicy.asks(kind)))
                .contains(NoticeKind.HANDOVER_ACCEPTED, NoticeKind.OUTCOME_ACCEPTED, NoticeKind.MEETING_CANCELLED)
                .doesNotContain(NoticeKind.OFFER_MADE, NoticeKind.HANDOVER_PROPOSED, NoticeKind.LEG_MISSED);
    }
}
