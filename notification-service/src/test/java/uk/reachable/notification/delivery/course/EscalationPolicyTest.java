package uk.reachable.notification.delivery.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.delivery.course.DeliveryState.Delivered;
import uk.reachable.notification.delivery.course.DeliveryState.Escalated;
import uk.reachable.notification.delivery.course.DeliveryState.Failed;
import uk.reachable.notification.delivery.course.DeliveryState.Queued;
import uk.reachable.notification.delivery.course.DeliveryState.Sending;
import uk.reachable.notification.delivery.course.DeliveryState.Sent;
import uk.reachable.notification.delivery.course.EscalationPolicy.Next;
import uk.reachable.notification.staff.Way;

import static org.assertj.core.api.Assertions.assertThat;

class EscalationPolicyTest {

    private static final Instant DUE = Instant.parse("2026-11-20T19:40:00Z");
    private static final Instant NOW = DUE.plusSeconds(5);
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Way SMS = new Way(Channel.SMS, "07700 900123");
    private static final Sending SENDING = new Sending(NOW.plusSeconds(25));

    private static final Outcome REFUSED = new Outcome.Refused("mailbox refused");
    private static final Outcome NOT_TAKEN = new Outcome.NotTaken("451");

    private static Standing standing(@Nullable Instant respondBy, @Nullable Way open, boolean morePeople) {
        return new Standing(
                SENDING, 1, DUE, respondBy, Optional.ofNullable(open), Optional.ofNullable(open), morePeople);
    }

    private static Next after(Outcome outcome, Standing standing, Instant now) {
        return EscalationPolicy.after(outcome, standing, now, 1);
    }

    static Stream<Outcome> notTaken() {
        return Stream.of(NOT_TAKEN, new Outcome.Unanswered("timeout"), new Outcome.NotTried());
    }

    @Test
    void whatTheChannelTookIsSentAndWhatTheReceiverHasIsDelivered() {
        assertThat(after(new Outcome.Taken(null), standing(null, SMS, true), NOW)
                        .state())
                .isEqualTo(new Sent(NOW));
        assertThat(after(new Outcome.Arrived(), standing(null, SMS, true), NOW).state())
                .isEqualTo(new Delivered(NOW));
    }

    @Test
    void whatIsRefusedForGoodGoesTheNextWayOfTheSamePerson() {
        assertThat(after(REFUSED, standing(null, SMS, true), NOW))
                .isEqualTo(new Next.AnotherWay(new Escalated(NOW), SMS));
    }

    @Test
    void whoHasNoOtherWayIsFollowedByTheNextPersonWhileTheClockRuns() {
        assertThat(after(REFUSED, standing(DUE.plus(TWO_HOURS), null, true), NOW))
                .isEqualTo(new Next.AnotherPerson(new Escalated(NOW)));
    }

    @Test
    void onceTheClockHasRunOutNobodyElseIsTold() {
        assertThat(after(REFUSED, standing(NOW, null, true), NOW)).isEqualTo(new Next.GivenUp(new Failed(NOW)));
    }

    @Test
    void withoutAClockNobodyElseIsTold() {
        assertThat(after(REFUSED, standing(null, null, true), NOW)).isEqualTo(new Next.GivenUp(new Failed(NOW)));
    }

    @Test
    void whenTheBreakerIsOpenTheNextChannelIsUsedAtOnce() {
        assertThat(after(new Outcome.NotTried(), standing(DUE.plus(TWO_HOURS), SMS, true), NOW))
                .isEqualTo(new Next.AnotherWay(new Escalated(NOW), SMS));
    }

    @Test
    void withNoOtherChannelItWaitsAndRetries() {
        assertThat(after(new Outcome.NotTried(), standing(DUE.plus(TWO_HOURS), null, true), NOW))
                .isEqualTo(new Next.Again(new Queued(NOW.plusSeconds(2)), false));
    }

    @Test
    void whatWasNotTakenIsFirstTriedAgainTheSameWay() {
        assertThat(after(NOT_TAKEN, standing(DUE.plus(TWO_HOURS), SMS, true), NOW))
                .isEqualTo(new Next.Again(new Queued(NOW.plusSeconds(2)), false));
    }

    @ParameterizedTest
    @MethodSource("notTaken")
    void whatHasTooLittleTimeLeftIsEscalatedRatherThanRetried(Outcome outcome) {
        Instant late = DUE.plus(Duration.ofMinutes(10));
        assertThat(after(outcome, standing(DUE.plus(TWO_HOURS), SMS, true), late))
                .isEqualTo(new Next.AnotherWay(new Escalated(late), SMS));
        assertThat(after(outcome, standing(DUE.plus(TWO_HOURS), null, true), late))
                .isEqualTo(new Next.AnotherPerson(new Escalated(late)));
    }

    @Test
    void aShortClockIsDividedRatherThanUsedUp() {
        Instant quarterHour = DUE.plus(Duration.ofMinutes(15));
        Instant quarterOfIt = DUE.plus(Duration.ofMinutes(15).dividedBy(4));
        assertThat(after(NOT_TAKEN, standing(quarterHour, null, true), quarterOfIt.minusSeconds(3)))
                .isInstanceOf(Next.Again.class);
        assertThat(after(NOT_TAKEN, standing(quarterHour, null, true), quarterOfIt.minusSeconds(2)))
                .isInstanceOf(Next.AnotherPerson.class);
    }

    @Test
    void whereNobodyElseIsLeftItIsTriedOnAndTheDutyDeskSeesIt() {
        Instant late = DUE.plus(Duration.ofMinutes(10));
        assertThat(after(NOT_TAKEN, standing(DUE.plus(TWO_HOURS), null, false), late))
                .isEqualTo(new Next.Again(new Queued(late.plusSeconds(2)), true));
    }

    @ParameterizedTest
    @MethodSource("notTaken")
    void aDeliveryIsRetriedUpTo72Hours(Outcome outcome) {
        Instant threeDaysLater = DUE.plus(Duration.ofHours(72));
        assertThat(after(outcome, standing(null, null, true), threeDaysLater.minusMillis(1)))
                .isInstanceOf(Next.Again.class);
        assertThat(after(outcome, standing(null, null, true), threeDaysLater))
                .isEqualTo(new Next.GivenUp(new Failed(threeDaysLater)));
    }
}
