package uk.reachable.system.prove.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.system.prove.check.account.Course;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.ToldEvents.AREA;
import static uk.reachable.system.prove.check.ToldEvents.DESK;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;

/** What the desk does, and how a support ends, by the drawings of referral-service's README. */
class CourseTest {

    private static final String ID = "referral";

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

    static Stream<List<CaseEvent>> movesThatNoDrawingHas() {
        return Stream.of(
                with(offeredAndAccepted(), withdrawn(4, "o-1")),
                with(offeredAndAccepted(), reopened(4)),
                with(offeredAndAccepted(), completed(4, "another")),
                with(offeredAndAccepted(), amended(4, "o-1")),
                List.of(raised(), requested(1, "o-1"), withdrawn(2, "another")),
                List.of(raised(), requested(1, "o-1"), withdrawn(2, null)),
                List.of(raised(), requested(1, "o-1"), amended(2, null)),
                List.of(raised(), requested(1, "o-1"), contacted(2, "o-1")),
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

    private static List<CaseEvent> with(List<CaseEvent> steps, CaseEvent last) {
        List<CaseEvent> all = new ArrayList<>(steps);
        all.add(last);
        return all;
    }

    private static CaseEvent raised() {
        return (CaseEvent) ToldEvent.raised(ID);
    }

    private static CaseEvent requested(long version, String offer) {
        return (CaseEvent) ToldEvent.placeRequested(ID, version, offer, PlacePurpose.OFFER);
    }

    private static CaseEvent accepted(long version, String offer) {
        return new OfferAccepted(
                INCIDENT, REFERENCE, REGION, ID, "person", version, offer, REDTHREAD + "-1", REDTHREAD, NOW);
    }

    private static CaseEvent withdrawn(long version, @Nullable String offer) {
        return new ReferralWithdrawn(
                INCIDENT, REFERENCE, REGION, ID, "person", version, offer, WithdrawalReason.DUPLICATE, NOW);
    }

    private static CaseEvent reopened(long version) {
        return new ReferralReopened(INCIDENT, REFERENCE, REGION, ID, "person", version, DESK, false, NOW);
    }

    private static CaseEvent amended(long version, @Nullable String endedOffer) {
        return new ReferralAmended(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                AgeBand.UNDER_18,
                AREA,
                AREA,
                null,
                null,
                null,
                endedOffer,
                null,
                NOW);
    }

    private static CaseEvent contacted(long version, String placement) {
        return new ContactRecorded(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                placement,
                REDTHREAD + "-1",
                REDTHREAD,
                AgeBand.UNDER_18,
                AREA,
                AREA,
                ContactAnswer.YES,
                null,
                NOW);
    }

    private static CaseEvent completed(long version, String placement) {
        return new ReferralCompleted(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                placement,
                REDTHREAD + "-1",
                REDTHREAD,
                DESK,
                SupportOutcome.GOALS_MET,
                NOW);
    }
}
