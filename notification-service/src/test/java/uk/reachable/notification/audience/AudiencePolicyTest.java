package uk.reachable.notification.audience;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ReferralWaiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class AudiencePolicyTest {

    /** The audience table of README.md: event, then who is told what about which subject. */
    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(Events.offerMade("r", "o"), List.of("redthread OFFER_MADE Offer[id=o]")),
                arguments(
                        Events.offerMadeAtNight("r", "o"),
                        List.of("redthread OFFER_MADE Offer[id=o]", "west-midlands-vru NOBODY_ON_SHIFT Offer[id=o]")),
                arguments(Events.waiting("o"), List.of("west-midlands-vru REFERRAL_WAITING Offer[id=o]")),
                arguments(Events.unplaced("o"), List.of("west-midlands-vru REFERRAL_UNPLACED Offer[id=o]")),
                arguments(
                        Events.unplacedOverdue(), List.of("west-midlands-vru UNPLACED_OVERDUE Step[id=referral-1/5]")),
                arguments(
                        Events.alreadyWithUsNotPossible("o"),
                        List.of(
                                "redthread ALREADY_WITH_US_NOT_POSSIBLE Offer[id=o]",
                                "west-midlands-vru ALREADY_WITH_US_NOT_POSSIBLE Offer[id=o]")),
                arguments(
                        Events.firstContactOverdue("o"),
                        List.of(
                                "redthread FIRST_CONTACT_OVERDUE Placement[id=o/2026-11-20T19:40:00Z]",
                                "west-midlands-vru FIRST_CONTACT_OVERDUE Placement[id=o/2026-11-20T19:40:00Z]")),
                arguments(
                        Events.legMissed("l"),
                        List.of("redthread LEG_MISSED Leg[id=l]", "west-midlands-vru LEG_MISSED Leg[id=l]")),
                arguments(
                        Events.confirmationAwaited(),
                        List.of("west-midlands-vru CONFIRMATION_NEEDED Step[id=referral-1/4]")),
                arguments(
                        Events.confirmationOverdue(),
                        List.of("west-midlands-vru CONFIRMATION_OVERDUE Step[id=referral-1/5]")),
                arguments(
                        Events.referrerTold(ReferrerOutcome.ACCEPTED),
                        List.of("west-midlands-vru OUTCOME_ACCEPTED Step[id=referral-1/6]")),
                arguments(
                        Events.referrerTold(ReferrerOutcome.STILL_LOOKING),
                        List.of("west-midlands-vru OUTCOME_STILL_LOOKING Step[id=referral-1/6]")),
                arguments(
                        Events.referrerTold(ReferrerOutcome.NONE_FOUND),
                        List.of("west-midlands-vru OUTCOME_NONE_FOUND Step[id=referral-1/6]")),
                arguments(
                        Events.referrerTold(ReferrerOutcome.ENDED),
                        List.of("west-midlands-vru OUTCOME_ENDED Step[id=referral-1/6]")),
                arguments(
                        Events.paused("st-giles", "redthread"),
                        List.of(
                                "st-giles REFERRAL_PAUSED Step[id=referral-1/7]",
                                "redthread REFERRAL_PAUSED Step[id=referral-1/7]")),
                arguments(Events.resumed("st-giles"), List.of("st-giles REFERRAL_RESUMED Step[id=referral-1/8]")),
                arguments(Events.handoverOffered("h"), List.of("st-giles HANDOVER_PROPOSED Handover[id=h]")),
                arguments(Events.handoverAccepted("h"), List.of("redthread HANDOVER_ACCEPTED Handover[id=h]")),
                arguments(Events.handoverRefused("h"), List.of("redthread HANDOVER_REFUSED Handover[id=h]")),
                arguments(Events.handoverLapsed("h"), List.of("redthread HANDOVER_LAPSED Handover[id=h]")),
                arguments(Events.handoverNotPossible("h"), List.of("redthread HANDOVER_NOT_POSSIBLE Handover[id=h]")),
                arguments(Events.offerLapsed("r", "o"), List.of()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepIsToldToWhoeverHasToActOnItOrWaitedForIt(CaseEvent step, List<String> expected) {
        assertThat(AudiencePolicy.noticesOf(step)).map(AudiencePolicyTest::line).containsExactlyElementsOf(expected);
    }

    @Test
    void aMeetingCalledIsToldToThePoliceLeadAndTheDutyDesk() {
        assertThat(AudiencePolicy.noticesOf(Events.meetingCalled("incident-1", "m")))
                .map(AudiencePolicyTest::line)
                .containsExactly(
                        "west-midlands-police MEETING_CALLED Meeting[id=m]",
                        "west-midlands-vru MEETING_CALLED Meeting[id=m]");
    }

    @Test
    void theDutyDeskIsToldWhenSomebodyIsOnShiftAndWhomToRing() {
        Notice toDesk =
                AudiencePolicy.noticesOf(Events.offerMadeAtNight("r", "o")).getLast();
        assertThat(toDesk.absence()).isEqualTo(new Absence(Events.ON_SHIFT_FROM, Events.RING));
    }

    @Test
    void inAReachableMomentTheNoticeSaysWhoIsToldFirst() {
        var made = Events.offerMadeTo("st-giles", "caseworker.stgiles", "r", Events.RESPOND_BY);
        assertThat(AudiencePolicy.noticesOf(made)).singleElement().satisfies(notice -> {
            assertThat(notice.toldFirst()).containsExactly("caseworker.stgiles");
            assertThat(notice.isToldInCircles()).isTrue();
        });
    }

    @Test
    void theDutyDeskHearsByWhenAnOfferThatNobodyAnsweredIsOver() {
        Notice asked = AudiencePolicy.noticesOf(Events.offerMade("r", "o")).getFirst();
        assertThat(AudiencePolicy.nobodyHasAnswered(asked)).satisfies(told -> {
            assertThat(line(told)).isEqualTo("west-midlands-vru NOBODY_HAS_ANSWERED Offer[id=o]");
            assertThat(told.respondBy()).isEqualTo(Events.RESPOND_BY);
        });
    }

    @Test
    void aBreachOfTheFirstContactGoesToTheProviderAndTheDutyDesk() {
        assertThat(AudiencePolicy.noticesOf(Events.firstContactOverdue("o")))
                .map(Notice::organisation)
                .containsExactly("redthread", "west-midlands-vru");
    }

    @Test
    void aNoticeSaysByWhenAnAnswerIsAsked() {
        assertThat(AudiencePolicy.noticesOf(Events.unplaced("o")))
                .map(Notice::respondBy)
                .containsExactly(Events.RESPOND_BY);
    }

    @Test
    void aNoticeKnowsItsCaseAndNoPerson() {
        assertThat(AudiencePolicy.noticesOf(Events.offerMade("r", "o")))
                .map(Notice::about)
                .containsExactly(new CaseReference("incident-1", "WM-2026-0042", "west-midlands", "r"));
    }

    @Test
    void onlyAnOfferIsCalledOffer() {
        assertThat(Arrays.stream(NoticeKind.values()).map(NoticeKind::name).filter(name -> name.contains("OFFER")))
                .containsExactly("OFFER_MADE");
    }

    @Test
    void aRegionThatNobodyKnowsIsRefused() {
        var elsewhere = new ReferralWaiting("i", "X-1", "atlantis", "r", "p", 1, "o", Events.NOW);
        assertThatThrownBy(() -> AudiencePolicy.noticesOf(elsewhere)).hasMessageContaining("atlantis");
    }

    private static String line(Notice notice) {
        return notice.organisation() + " " + notice.kind() + " " + notice.subject();
    }
}
