package uk.reachable.system.prove.check;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Deeds;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Responses;
import uk.reachable.system.prove.history.Operation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.Planted.isA;
import static uk.reachable.system.prove.check.ToldCommands.operation;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.ST_GILES;
import static uk.reachable.system.prove.check.ToldResponses.ACCESS;
import static uk.reachable.system.prove.check.ToldResponses.ACTION;
import static uk.reachable.system.prove.check.ToldResponses.APART;
import static uk.reachable.system.prove.check.ToldResponses.HEARD;
import static uk.reachable.system.prove.check.ToldResponses.LED;
import static uk.reachable.system.prove.check.ToldResponses.MET;
import static uk.reachable.system.prove.check.ToldResponses.QUIET;
import static uk.reachable.system.prove.check.ToldResponses.TWICE;

/** How incidents, meetings and actions move on, and who is not contacted: what went wrong must be found by name. */
class ResponsesTest {

    /** Every event of the response that an acknowledged command must have led to. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IncidentAmended led",
                "IncidentClosed led",
                "IncidentReopened led",
                "IncidentMerged twice",
                "IncidentMergeUndone apart",
                "MeetingScheduled met",
                "MeetingHeld met",
                "MeetingConcluded met",
                "ActionAssigned act",
                "ActionCompleted act",
                "ContactPaused quiet",
                "EmergencyAccessTaken access",
                "EmergencyAccessReviewed access"
            })
    void anAcknowledgedCommandThatNoEventTellsIsLost(String what) {
        String event = what.substring(0, what.indexOf(' '));
        String subject = what.substring(what.indexOf(' ') + 1);
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                subject,
                run -> run.sent.removeIf(sent -> sent.event() != null
                        && sent.event().getClass().getSimpleName().equals(event)));
    }

    @Test
    void anAcknowledgedCancellationThatNoEventTellsIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "meeting",
                done(operation(60, "lead.officer", "/api/meetings/meeting/cancel", 200, "{\"version\": 2}")));
    }

    @Test
    void anAcknowledgedAmendmentThatTheHistoryDoesNotHaveIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, LED, run -> run.responses.amendments.clear());
    }

    @Test
    void anAcknowledgedAnswerAboutAChildThatIsNotKeptIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, QUIET, run -> run.responses.questions.set(0, question(60)));
    }

    @Test
    void anAcknowledgedReviewThatIsNotKeptIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                ACCESS,
                run -> run.responses.emergencies.set(0, new Responses.EmergencyAccess(ACCESS, false)));
    }

    @Test
    void anAcknowledgedLiftAfterWhichThePersonIsStillPausedIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, HEARD, run -> run.responses.pauses.add(pause(HEARD, 60, false)));
    }

    @Test
    void anAcknowledgedMeetingThatWasNeverCalledIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, LED, run -> run.sent.removeIf(isA(MeetingCalled.class)));
    }

    @Test
    void aMeetingThatAnotherIncidentOfThePatternCalledIsNotLost() {
        Run run = new Run();
        joined(run, MET);
        assertThat(Checker.check(run.evidence())).isEmpty();
    }

    @Test
    void aRefusedPauseInTheAuditTrailIsVisible() {
        found(Anomaly.ABORTED_VISIBLE, "somebody", run -> {
            run.operations.add(operation(60, "lead.officer", "/api/people/somebody/contact-pause", 409, "{}"));
            run.audit.add(new Deeds.Entry("lead.officer", "PAUSE_CONTACT", "somebody"));
        });
    }

    @Test
    void aMeetingThatWasCalledTwiceIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, MET, telling(ToldResponses.called(MET)));
    }

    @Test
    void anActionThatWasDoneTwiceIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, ACTION, telling(ToldResponses.completed()));
    }

    @Test
    void anAmendmentThatWasToldTwiceIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, LED, telling(ToldResponses.amended(2)));
    }

    @Test
    void aClosureForWhichNobodyAskedASecondTimeIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, LED, telling(ToldResponses.closed()));
    }

    @Test
    void aPauseForWhichNobodyAskedASecondTimeIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, QUIET, telling(ToldResponses.paused(QUIET)));
    }

    @Test
    void twoWhoMadeTheSameVersionOfAnIncidentAreADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                LED,
                done(operation(60, "duty.officer", "/api/incidents/led/amendments", 200, "{\"version\": 2}")));
    }

    @Test
    void anIncidentThatStandsOtherwiseThanItsEventsTellDiverges() {
        found(Anomaly.DIVERGENCE, LED, standing(LED, "CLOSED", null, "CLOSED"));
    }

    @Test
    void aMergeThatWasUndoneAndStillHoldsDiverges() {
        found(Anomaly.DIVERGENCE, APART, standing(APART, "DUPLICATE", LED, "DUPLICATE"));
    }

    @Test
    void aDuplicateOfAnotherThanItsEventsTellDiverges() {
        found(Anomaly.DIVERGENCE, TWICE, standing(TWICE, "DUPLICATE", INCIDENT, "DUPLICATE"));
    }

    @Test
    void aBoardThatShowsAnotherStatusDiverges() {
        found(Anomaly.DIVERGENCE, LED, standing(LED, "REOPENED", null, "CLOSED"));
    }

    @Test
    void aSurvivorWhoseBoardDoesNotCountItsDuplicatesDiverges() {
        found(Anomaly.DIVERGENCE, LED, standing(INCIDENT, "DUPLICATE", LED, "DUPLICATE"));
    }

    @Test
    void aMovedIncidentThatTheBoardHasNotShownAnewDiverges() {
        found(Anomaly.DIVERGENCE, LED, run -> run.changes.put(LED, new CaseFiles.BoardChanges(0, 5)));
    }

    @Test
    void aMeetingThatStandsOtherwiseThanItsEventsTellDiverges() {
        found(Anomaly.DIVERGENCE, MET, run -> run.responses.meetings.set(1, new Responses.Meeting(MET, "HELD", null)));
    }

    @Test
    void anActionThatStandsOtherwiseThanItsEventsTellDiverges() {
        found(
                Anomaly.DIVERGENCE,
                ACTION,
                run -> run.responses.actions.set(0, new Responses.Action(ACTION, "OPEN", NOW)));
    }

    @Test
    void aPauseOfWhichReferralServiceDoesNotKnowDiverges() {
        found(Anomaly.DIVERGENCE, QUIET, run -> run.responses.pausedInReferrals.clear());
    }

    @Test
    void aPauseThatNoEventTellsDiverges() {
        found(Anomaly.DIVERGENCE, "somebody", run -> run.responses.pauses.add(pause("somebody", 60, false)));
    }

    @Test
    void aReferralThatIsPausedAlthoughThePersonIsNotDiverges() {
        found(
                Anomaly.DIVERGENCE,
                "open",
                run -> run.responses.pausedReferrals.add(new Responses.PausedReferral("open", "person")));
    }

    @Test
    void aMeetingWhoseDeadlinePassedAndThatNobodyWasToldOfIsStuck() {
        found(
                Anomaly.STUCK,
                "meeting",
                run -> run.responses.meetings.set(0, new Responses.Meeting("meeting", "CALLED", NOW.minusSeconds(60))));
    }

    @Test
    void anActionThatIsOverdueAndThatNobodyWasToldOfIsStuck() {
        found(
                Anomaly.STUCK,
                ACTION,
                run -> run.responses.actions.set(0, new Responses.Action(ACTION, "OPEN", NOW.minusSeconds(60))));
    }

    @Test
    void aPauseThatNobodyWasAskedToLookAtIsStuck() {
        found(Anomaly.STUCK, QUIET, run -> run.responses.pauses.set(0, pause(QUIET, -60, false)));
    }

    @Test
    void aQuestionThatNobodyAnswersAndThatNobodyWasToldOfIsStuck() {
        found(Anomaly.STUCK, QUIET, run -> run.responses.questions.set(0, question(-60)));
    }

    @Test
    void anAmendmentThatCalledAMeetingWhichNoEventTellsIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "later",
                done(operation(
                        60,
                        "duty.officer",
                        "/api/incidents/led/amendments",
                        200,
                        "{\"version\": 3, \"meetingCalled\": {\"id\": \"later\"}}")));
    }

    @Test
    void anOfferWhoseClockStandsStillIsNotStuck() {
        Run run = new Run();
        expire(run);
        run.tell(ToldResponses.paused("person"));
        run.done(operation(60, "lead.officer", "/api/people/person/contact-pause", 200, "{}"));
        run.responses.pauses.add(pause("person", 60, false));
        run.responses.pausedInReferrals.add("person");
        run.responses.pausedReferrals.add(new Responses.PausedReferral("open", "person"));
        assertThat(Checker.check(run.evidence())).isEmpty();
    }

    @Test
    void theSameOfferIsStuckWhenNobodyHasPausedIt() {
        found(Anomaly.STUCK, "offer-open", ResponsesTest::expire);
    }

    private static void expire(Run run) {
        run.offers.replaceAll(offer -> offer.id().equals("offer-open")
                ? new Referrals.Offer("offer-open", "open", "st-giles-1", ST_GILES, NOW.minusSeconds(60), null)
                : offer);
    }

    private static void joined(Run run, String meeting) {
        Operation logged = operation(
                60,
                "duty.officer",
                "/api/incidents",
                201,
                "{\"id\": \"joined\", \"reference\": \"WM-2026-joined\", \"meeting\": {\"id\": \"" + meeting
                        + "\"}, \"referrals\": []}");
        run.done(Planted.triedOnce(logged));
        run.tell(new IncidentLogged(
                "joined",
                "WM-2026-joined",
                "west-midlands",
                Category.ROBBERY,
                Severity.LOW,
                "E08000025",
                "duty.officer",
                NOW));
        run.incidents.add(new CaseFiles.Incident(
                "joined", "WM-2026-joined", "west-midlands", "duty.officer", "west-midlands-vru", NOW));
        run.board.put("joined", new CaseFiles.BoardRow("joined", "WM-2026-joined", 6, Map.of()));
        run.changes.put("joined", new CaseFiles.BoardChanges(1, 6));
        run.responses.incidents.add(new Responses.Incident("joined", "LOGGED", null, "LOGGED"));
    }

    private static Responses.Question question(long dueInSeconds) {
        return new Responses.Question(QUIET, "SOCIAL_CARE", false, NOW.plusSeconds(dueInSeconds), false);
    }

    private static Responses.Pause pause(String person, long reviewInSeconds, boolean told) {
        return new Responses.Pause(person, NOW.plusSeconds(reviewInSeconds), told);
    }

    private static Consumer<Run> standing(String incident, String status, @Nullable String into, String onBoard) {
        return run -> Run.change(
                run.responses.incidents,
                row -> row.id().equals(incident),
                _ -> new Responses.Incident(incident, status, into, onBoard));
    }

    private static Consumer<Run> telling(Event event) {
        return run -> run.tell(event);
    }

    private static Consumer<Run> done(Operation operation) {
        return run -> run.done(operation);
    }
}
