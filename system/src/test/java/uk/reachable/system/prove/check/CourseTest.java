package uk.reachable.system.prove.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.system.prove.check.account.Course;
import uk.reachable.system.prove.check.account.ToldLeg;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.CourseSteps.ID;
import static uk.reachable.system.prove.check.CourseSteps.accepted;
import static uk.reachable.system.prove.check.CourseSteps.alreadyWithRedthread;
import static uk.reachable.system.prove.check.CourseSteps.amended;
import static uk.reachable.system.prove.check.CourseSteps.awaited;
import static uk.reachable.system.prove.check.CourseSteps.chosen;
import static uk.reachable.system.prove.check.CourseSteps.completed;
import static uk.reachable.system.prove.check.CourseSteps.confirmed;
import static uk.reachable.system.prove.check.CourseSteps.contacted;
import static uk.reachable.system.prove.check.CourseSteps.declined;
import static uk.reachable.system.prove.check.CourseSteps.left;
import static uk.reachable.system.prove.check.CourseSteps.legMissed;
import static uk.reachable.system.prove.check.CourseSteps.planned;
import static uk.reachable.system.prove.check.CourseSteps.raised;
import static uk.reachable.system.prove.check.CourseSteps.released;
import static uk.reachable.system.prove.check.CourseSteps.reopened;
import static uk.reachable.system.prove.check.CourseSteps.requested;
import static uk.reachable.system.prove.check.CourseSteps.withdrawn;
import static uk.reachable.system.prove.check.CourseSteps.workerChanged;
import static uk.reachable.system.prove.check.ToldEvents.DESK;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;

/** What the desk does, and how a support ends, by the drawings of referral-service's README. */
class CourseTest {

    @Test
    void aWholeLifeHasNoIllegalMove() {
        Course course = course(
                raised(),
                requested(1, "o-1"),
                amended(2, "o-1"),
                requested(2, "o-2"),
                ToldEvent.offerMade(ID, 3, "o-2", REDTHREAD),
                withdrawn(4, "o-2"),
                reopened(5),
                requested(5, "o-3"),
                ToldEvent.offerMade(ID, 6, "o-3", REDTHREAD),
                accepted(7, "o-3"),
                contacted(8, "o-3"),
                completed(9, "o-3"),
                reopened(10),
                requested(10, "o-4"));
        assertThat(course.illegal()).isEmpty();
        assertThat(course.status()).isEqualTo("RAISED");
        assertThat(course.responsible()).isEqualTo(DESK);
        assertThat(course.taken()).isNull();
    }

    @Test
    void aLifeThatPeopleLedAnotherWayHasNoIllegalMove() {
        Course course = course(
                raised(),
                requested(1, "o-1"),
                ToldEvent.offerMade(ID, 2, "o-1", REDTHREAD),
                declined(3, "o-1"),
                awaited(3),
                new ReofferConfirmed(INCIDENT, REFERENCE, REGION, ID, "person", 4, NOW),
                requested(4, "o-2"),
                chosen(5, "o-2"),
                requested(5, "o-3"),
                left(6, "o-3", null),
                requested(6, "o-4"),
                ToldEvent.offerMade(ID, 7, "o-4", REDTHREAD),
                accepted(8, "o-4"),
                left(9, null, NOW),
                new ReferrerTold(INCIDENT, REFERENCE, REGION, ID, "person", 10, DESK, ReferrerOutcome.ACCEPTED, NOW),
                released(11, "o-4"));
        assertThat(course.illegal()).isEmpty();
        assertThat(course.status()).isEqualTo("RAISED");
        assertThat(course.responsible()).isEqualTo(DESK);
    }

    @Test
    void whoseSupportHasEndedIsResponsibleNoLonger() {
        Course course = course(
                offeredAndAccepted(),
                new ReferralEndedEarly(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        ID,
                        "person",
                        4,
                        "o-1",
                        REDTHREAD + "-1",
                        REDTHREAD,
                        DESK,
                        EarlyEndReason.MOVED_AWAY,
                        NOW));
        assertThat(course.illegal()).isEmpty();
        assertThat(course.status()).isEqualTo("ENDED_EARLY");
        assertThat(course.responsible()).isEqualTo(DESK);
    }

    @Test
    void aJourneyIsItsHoldersAndLeavesThemResponsible() {
        Course course = Course.of(with(
                offeredAndAccepted(),
                planned(4, "journey", "a", "b", "c"),
                legMissed(5, REDTHREAD),
                confirmed(6, "a", LegSide.RECEIVING, false),
                planned(7, "journey", "d", "e", "f"),
                confirmed(8, "d", LegSide.HANDING_OVER, true)));
        assertThat(course.illegal()).isEmpty();
        assertThat(course.responsible()).isEqualTo(REDTHREAD);
        assertThat(course.currentJourney().orElseThrow().legs().values())
                .extracting(ToldLeg::status)
                .containsExactlyInAnyOrder("CONFIRMED", "AWAITED", "AWAITED");
    }

    @Test
    void aJourneyEndsWithItsSupport() {
        Course course =
                Course.of(with(offeredAndAccepted(), planned(4, "journey", "a", "b", "c"), completed(5, "o-1")));
        assertThat(course.currentJourney()).isEmpty();
        assertThat(course.journeys()).hasSize(1);
    }

    @Test
    void theCaseIsTheWorkersWhoWasNamedLast() {
        Course course = course(offeredAndAccepted(), workerChanged(4, null, "worker-1"));
        assertThat(course.illegal()).isEmpty();
        assertThat(course.worker()).isEqualTo("worker-1");
    }

    @Test
    void whoIsAlreadyWithAProviderIsTakenOnWithoutAnOffer() {
        Course course = Course.of(List.of(
                raised(),
                requested(1, "o-1"),
                ToldEvent.offerMade(ID, 2, "o-1", "st-giles"),
                alreadyWithRedthread(3, "k-1"),
                new OfferWithdrawn(INCIDENT, REFERENCE, REGION, ID, "person", 4, "o-1", "p", "st-giles", NOW),
                accepted(4, "k-1")));
        assertThat(course.illegal()).isEmpty();
        assertThat(course.responsible()).isEqualTo(REDTHREAD);
        assertThat(course.offer()).isNull();
    }

    static Stream<List<CaseEvent>> movesThatNoDrawingHas() {
        return Stream.of(
                with(offeredAndAccepted(), chosen(4, "o-1")),
                with(offeredAndAccepted(), released(4, "another")),
                with(offeredAndAccepted(), awaited(4)),
                with(offeredAndAccepted(), left(4, null, null)),
                List.of(raised(), requested(1, "o-1"), left(2, "another", null)),
                with(offeredAndAccepted(), withdrawn(4, "o-1")),
                with(offeredAndAccepted(), alreadyWithRedthread(4, "k-1")),
                List.of(raised(), requested(1, "o-1"), accepted(2, "k-1")),
                with(offeredAndAccepted(), reopened(4)),
                with(offeredAndAccepted(), completed(4, "another")),
                with(offeredAndAccepted(), amended(4, "o-1")),
                List.of(raised(), requested(1, "o-1"), withdrawn(2, "another")),
                List.of(raised(), requested(1, "o-1"), withdrawn(2, null)),
                List.of(raised(), requested(1, "o-1"), amended(2, null)),
                List.of(raised(), requested(1, "o-1"), contacted(2, "o-1")),
                List.of(raised(), requested(1, "o-1"), legMissed(2, REDTHREAD)),
                with(offeredAndAccepted(), planned(4, "journey", "a", "b", "c"), legMissed(5, "another")),
                with(offeredAndAccepted(), legMissed(4, REDTHREAD)),
                with(
                        offeredAndAccepted(),
                        planned(4, "journey", "a", "b", "c"),
                        confirmed(5, "a", LegSide.RECEIVING, false),
                        confirmed(6, "a", LegSide.RECEIVING, true)),
                with(
                        offeredAndAccepted(),
                        planned(4, "journey", "a", "b", "c"),
                        confirmed(5, "a", LegSide.RECEIVING, true)),
                with(
                        offeredAndAccepted(),
                        planned(4, "journey", "a", "b", "c"),
                        planned(5, "journey", "d", "e", "f"),
                        confirmed(6, "a", LegSide.RECEIVING, false)),
                with(offeredAndAccepted(), planned(4, "journey", "a", "b", "c"), planned(5, "another", "d", "e", "f")),
                with(offeredAndAccepted(), workerChanged(4, "somebody else", "worker-1")),
                List.of(raised(), requested(1, "o-1"), withdrawn(2, "o-1"), amended(3, null)),
                List.of(raised(), requested(1, "o-1"), withdrawn(2, "o-1"), withdrawn(3, "o-1")));
    }

    @ParameterizedTest
    @MethodSource("movesThatNoDrawingHas")
    void aMoveThatNoDrawingHasIsIllegal(List<CaseEvent> steps) {
        assertThat(Course.of(steps).illegal()).hasSize(1);
    }

    private static List<CaseEvent> offeredAndAccepted() {
        return List.of(raised(), requested(1, "o-1"), ToldEvent.offerMade(ID, 2, "o-1", REDTHREAD), accepted(3, "o-1"));
    }

    private static Course course(CaseEvent... steps) {
        return Course.of(List.of(steps));
    }

    private static Course course(List<CaseEvent> steps, CaseEvent last) {
        return Course.of(with(steps, last));
    }

    private static List<CaseEvent> with(List<CaseEvent> steps, CaseEvent... last) {
        List<CaseEvent> all = new ArrayList<>(steps);
        all.addAll(List.of(last));
        return all;
    }
}
