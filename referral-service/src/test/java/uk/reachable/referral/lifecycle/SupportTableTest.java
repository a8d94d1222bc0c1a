package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.FirstContact.Awaited;
import uk.reachable.referral.lifecycle.FirstContact.Made;
import uk.reachable.referral.lifecycle.FirstContact.Overdue;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ChangeWorker;
import uk.reachable.referral.lifecycle.ReferralCommand.CompleteSupport;
import uk.reachable.referral.lifecycle.ReferralCommand.EndSupportEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.ContactRecorded;
import uk.reachable.referral.lifecycle.ReferralEvent.FirstContactOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralCompleted;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralEndedEarly;
import uk.reachable.referral.lifecycle.ReferralEvent.SessionRecorded;
import uk.reachable.referral.lifecycle.ReferralEvent.WorkerChanged;

import static org.assertj.core.api.Assertions.assertThat;

class SupportTableTest {

    private static final Instant DUE = Samples.NOON.plus(Duration.ofHours(2));
    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 11, 27);
    private static final Placement PLACEMENT = new Placement(Samples.SOUGHT, Samples.REDTHREAD);
    private static final ChangeWorker TO_A_COLLEAGUE =
            new ChangeWorker("colleague", WorkerChangeReason.ABSENT, "manager.redthread", DUE);
    private static final CompleteSupport COMPLETE = new CompleteSupport(SupportOutcome.GOALS_MET, false, DUE);
    private static final EndSupportEarly END_EARLY = new EndSupportEarly(EarlyEndReason.MOVED_AWAY, false, DUE);

    @Test
    void acceptedIsNotContactedAndTheFirstContactClockStartsOnAccept() {
        Decision accepted = Lifecycle.decide(Samples.offered(), new AcceptOffer("redthread", Samples.NOON));
        assertThat(contact(accepted)).isEqualTo(new Awaited(Samples.NOON, DUE));
    }

    @Test
    void whoTakesOverHasAClockOfTheirOwn() {
        Accepted seen = Samples.accepted().with(new Made(Samples.NOON, DUE, Samples.NOON));
        Accepted passedOn = seen.passedTo("handover-1", Samples.ST_GILES, null, DUE);
        assertThat(passedOn.contact()).isEqualTo(new Awaited(DUE, DUE.plus(Duration.ofHours(2))));
    }

    @ParameterizedTest
    @EnumSource(names = "COULD_NOT_BE_FOUND", mode = EnumSource.Mode.EXCLUDE)
    void anyAnswerOfThePersonIsContact(ContactAnswer answer) {
        Decision decision = answered(Samples.accepted(), answer);
        assertThat(contact(decision)).isEqualTo(new Made(Samples.NOON, DUE, Samples.NOON));
    }

    @Test
    void whoCouldNotBeFoundIsStillToBeSeen() {
        Decision decision = answered(Samples.accepted(), ContactAnswer.COULD_NOT_BE_FOUND);
        assertThat(contact(decision)).isEqualTo(Samples.accepted().contact());
    }

    @Test
    void theAnswerOfThePersonIsToldApartFromTheProvidersWithTheDayToAskAgain() {
        RecordContact notNow = new RecordContact(ContactAnswer.NOT_NOW, NEXT_WEEK, Samples.NOON, DUE);
        assertThat(events(Samples.accepted(), notNow))
                .containsExactly(new ContactRecorded(PLACEMENT, ContactAnswer.NOT_NOW, NEXT_WEEK, Samples.NOON));
    }

    @Test
    void aPersonNotSeenInTimeIsTold() {
        assertThat(events(Samples.accepted(), new ReportContactOverdue(Samples.SOUGHT, DUE)))
                .containsExactly(new FirstContactOverdue(PLACEMENT, DUE, DUE));
    }

    @Test
    void theFirstContactClockFiresOnce() {
        Decision told = Lifecycle.decide(Samples.accepted(), new ReportContactOverdue(Samples.SOUGHT, DUE));
        Decision again = Lifecycle.decide(told.referral(), new ReportContactOverdue(Samples.SOUGHT, DUE));
        assertThat(contact(told)).isInstanceOf(Overdue.class);
        assertThat(again).isEqualTo(new NothingToDo(told.referral()));
    }

    @Test
    void theFirstContactClockDoesNotFireEarly() {
        ReportContactOverdue early = new ReportContactOverdue(Samples.SOUGHT, DUE.minusMillis(1));
        assertThat(Lifecycle.decide(Samples.accepted(), early)).isInstanceOf(NothingToDo.class);
    }

    @Test
    void theFirstContactClockDoesNotFireOnceThePersonIsSeen() {
        Referral seen = answered(Samples.accepted(), ContactAnswer.NO).referral();
        assertThat(Lifecycle.decide(seen, new ReportContactOverdue(Samples.SOUGHT, DUE)))
                .isEqualTo(new NothingToDo(seen));
    }

    @Test
    void theClockOfAFormerHolderFiresForNobody() {
        ReportContactOverdue former = new ReportContactOverdue("offer-1", DUE);
        assertThat(Lifecycle.decide(Samples.accepted(), former)).isInstanceOf(NothingToDo.class);
    }

    @Test
    void whoIsSeenLateIsSeenAllTheSame() {
        Referral told = Lifecycle.decide(Samples.accepted(), new ReportContactOverdue(Samples.SOUGHT, DUE))
                .referral();
        assertThat(contact(answered(told, ContactAnswer.YES))).isInstanceOf(Made.class);
    }

    @Test
    void aSessionIsRecorded() {
        RecordSession session = new RecordSession("session-1", NEXT_WEEK, DUE);
        assertThat(events(Samples.accepted(), session))
                .containsExactly(new SessionRecorded(PLACEMENT, "session-1", NEXT_WEEK, DUE));
    }

    @Test
    void aCaseGoesFromWorkerToWorkerAndTheProviderStaysResponsible() {
        Decision decision = Lifecycle.decide(Samples.accepted(), TO_A_COLLEAGUE);
        assertThat(((Applied) decision).events())
                .containsExactly(new WorkerChanged(
                        PLACEMENT, Samples.WORKER, "colleague", WorkerChangeReason.ABSENT, "manager.redthread", DUE));
        assertThat(decision.referral().responsibleOrganisation()).isEqualTo("redthread");
        assertThat(contact(decision)).isEqualTo(Samples.accepted().contact());
    }

    @Test
    void whoHasTheCaseAlreadyIsNotGivenItAgain() {
        Referral changed = Lifecycle.decide(Samples.accepted(), TO_A_COLLEAGUE).referral();
        assertThat(Lifecycle.decide(changed, TO_A_COLLEAGUE)).isEqualTo(new NothingToDo(changed));
    }

    @Test
    void aCompletedSupportFreesItsPlaceAndWhoReferredIsResponsible() {
        Decision decision = Lifecycle.decide(Samples.accepted(), COMPLETE);
        assertThat(((Applied) decision).events())
                .containsExactly(new ReferralCompleted(PLACEMENT, SupportOutcome.GOALS_MET, DUE));
        assertThat(decision.referral().responsibleOrganisation()).isEqualTo("west-midlands-vru");
    }

    @Test
    void aSupportThatEndsEarlyFreesItsPlaceAndWhoReferredIsResponsible() {
        Decision decision = Lifecycle.decide(Samples.accepted(), END_EARLY);
        assertThat(((Applied) decision).events())
                .containsExactly(new ReferralEndedEarly(PLACEMENT, EarlyEndReason.MOVED_AWAY, DUE));
        assertThat(decision.referral().responsibleOrganisation()).isEqualTo("west-midlands-vru");
    }

    @Test
    void aSupportDoesNotEndWhileAHandoverIsOpen() {
        Refused refused = new Refused(Samples.accepted(), Refusal.HANDOVER_IS_OPEN);
        assertThat(Lifecycle.decide(Samples.accepted(), new CompleteSupport(SupportOutcome.GOALS_MET, true, DUE)))
                .isEqualTo(refused);
        assertThat(Lifecycle.decide(Samples.accepted(), new EndSupportEarly(EarlyEndReason.OTHER, true, DUE)))
                .isEqualTo(refused);
    }

    @Test
    void endingTwiceTheSameChangesNothingMore() {
        assertThat(Lifecycle.decide(Samples.completed(), COMPLETE)).isEqualTo(new NothingToDo(Samples.completed()));
        assertThat(Lifecycle.decide(Samples.endedEarly(), END_EARLY)).isEqualTo(new NothingToDo(Samples.endedEarly()));
    }

    @Test
    void aSupportEndsInOneWay() {
        assertThat(Lifecycle.decide(Samples.completed(), END_EARLY))
                .isEqualTo(new Refused(Samples.completed(), Refusal.SUPPORT_ENDED));
        assertThat(Lifecycle.decide(Samples.endedEarly(), COMPLETE))
                .isEqualTo(new Refused(Samples.endedEarly(), Refusal.SUPPORT_ENDED));
    }

    static Stream<Referral> notAccepted() {
        return Samples.everyState().stream()
                .filter(state -> !(state instanceof Accepted) && !(state instanceof Referral.Closed));
    }

    @ParameterizedTest
    @MethodSource("notAccepted")
    void nobodyTellsOfASupportThatHasNotBegun(Referral referral) {
        Refused refused = new Refused(referral, Refusal.NOT_ACCEPTED_YET);
        assertThat(answered(referral, ContactAnswer.YES)).isEqualTo(refused);
        assertThat(Lifecycle.decide(referral, new RecordSession("session-1", NEXT_WEEK, DUE)))
                .isEqualTo(refused);
        assertThat(Lifecycle.decide(referral, TO_A_COLLEAGUE)).isEqualTo(refused);
        assertThat(Lifecycle.decide(referral, COMPLETE)).isEqualTo(refused);
        assertThat(Lifecycle.decide(referral, END_EARLY)).isEqualTo(refused);
    }

    @Test
    void whoAcceptedCannotAcceptAgainAfterTheEnd() {
        assertThat(Lifecycle.decide(Samples.completed(), new AcceptOffer("redthread", DUE)))
                .isEqualTo(new Refused(Samples.completed(), Refusal.SUPPORT_ENDED));
    }

    private static Decision answered(Referral referral, ContactAnswer answer) {
        return Lifecycle.decide(referral, new RecordContact(answer, null, Samples.NOON, DUE));
    }

    private static FirstContact contact(Decision decision) {
        return ((Accepted) decision.referral()).contact();
    }

    private static List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        return ((Applied) Lifecycle.decide(referral, command)).events();
    }
}
