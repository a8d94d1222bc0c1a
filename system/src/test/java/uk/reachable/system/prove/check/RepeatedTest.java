package uk.reachable.system.prove.check;

import org.junit.jupiter.api.Test;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Deeds;
import uk.reachable.system.prove.evidence.Places;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.Planted.MOVED;
import static uk.reachable.system.prove.check.Planted.again;
import static uk.reachable.system.prove.check.Planted.first;
import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.Planted.refused;
import static uk.reachable.system.prove.check.Planted.second;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;

/** What happened twice must be found by name, and what only came twice must not. */
class RepeatedTest {

    @Test
    void anIncidentThatASecondTryLoggedIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, "second", run -> run.incidents.add(second()));
    }

    @Test
    void anotherAnswerToARepeatIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "key-2",
                run -> Run.change(
                        run.answers,
                        answer -> answer.key().equals("key-2"),
                        answer -> new Deeds.KeptAnswer(
                                answer.user(), answer.path(), answer.key(), 200, Run.json("{\"version\": 4}"))));
    }

    @Test
    void aSecondIncidentUnderTheSameKeyIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "key-1",
                run -> run.operations.add(
                        ToldCommands.operation(1, "duty.officer", "/api/incidents", 201, "{\"id\": \"second\"}")));
    }

    @Test
    void aRepeatedKeyWithTheSameAnswerAndOneWithAnotherBodyThatIsRefusedAreNone() {
        Run run = new Run();
        run.operations.add(run.operations.getFirst());
        run.operations.add(refused(run.operations.getFirst()));

        assertThat(Checker.check(run.evidence())).isEmpty();
    }

    @Test
    void anotherEventUnderTheSameNumberIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, "moved", run -> run.sent.add(again(first(run, MOVED), "another")));
    }

    @Test
    void theSameEventTwiceOnItsTopicIsNone() {
        Run run = new Run();
        run.sent.add(first(run, MOVED));

        assertThat(Checker.check(run.evidence())).isEmpty();
    }

    @Test
    void anOfferThatEndedTwiceIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "offer-left",
                run -> run.tell(new OfferLapsed(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        "left",
                        "person",
                        5,
                        "offer-left",
                        "redthread-1",
                        REDTHREAD,
                        NOW)));
    }

    @Test
    void aMovementTwiceInTheLedgerIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "offer-open",
                run -> run.ledger.add(new Places.Entry(9, "st-giles-1", "offer-open", "HELD", 1, 0)));
    }

    @Test
    void aStepTwiceInTheHistoryIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, "open", run -> run.steps.add(run.steps.getLast()));
    }

    @Test
    void aBoardThatChangedMoreOftenThanItsEventsIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, INCIDENT, run -> run.changes.put(INCIDENT, new CaseFiles.BoardChanges(8, 8)));
    }
}
