package uk.reachable.system.prove.check;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.Particulars.CommunityNotice;
import uk.reachable.system.prove.evidence.Particulars.NextOfKin;

import static uk.reachable.system.prove.check.ParticularRows.BEFORE;
import static uk.reachable.system.prove.check.ParticularRows.NOTICE;
import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.Planted.isA;
import static uk.reachable.system.prove.check.ToldCommands.operation;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldResponses.LED;

/** Notices to a school, a family or a community: what went wrong is found by name. */
class CommunityNoticesTest {

    @Test
    void anAcknowledgedDraftThatIsNotThereIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, NOTICE, run -> run.particulars.notices.clear());
    }

    @Test
    void anAcknowledgedReceiptThatNobodyIsToldOfIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, NOTICE, run -> run.sent.removeIf(isA(CommunityNoticeOpened.class)));
    }

    @Test
    void anAcknowledgedAgreementThatIsNotKeptIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, NOTICE, run -> notice(run, "OPENED", null));
    }

    @Test
    void anAcknowledgedConfirmationOfNextOfKinThatIsNotKeptIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, LED, run -> run.particulars.nextOfKin.clear());
    }

    @Test
    void aNoticeThatWasSentMoreOftenThanAskedForIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, NOTICE, run -> run.tell(ParticularRows.issued()));
    }

    @Test
    void aNoticeThatWasOpenedTwiceIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, NOTICE, run -> run.tell(ParticularRows.opened()));
    }

    @Test
    void aNoticeThatStandsOtherwiseThanItsEventsTellDiverges() {
        found(Anomaly.DIVERGENCE, NOTICE, run -> notice(run, "ISSUED", BEFORE));
    }

    @Test
    void otherWordsThanThoseThatWereWrittenDiverge() {
        found(
                Anomaly.DIVERGENCE,
                NOTICE,
                run -> Run.change(
                        run.operations,
                        operation -> operation.path().equals("/api/outside/notices/open"),
                        operation -> ToldCommands.about(
                                operation(74, "", operation.path(), 200, "{\"wording\": \"others\"}"),
                                operation.about())));
    }

    @Test
    void aNoticeThatLeftBeforePoliceAgreedItsWordsIsALeak() {
        found(Anomaly.LEAKED, NOTICE, run -> notice(run, "OPENED", NOW.plusSeconds(1)));
    }

    @ParameterizedTest
    @MethodSource("whatPoliceSay")
    void aNoticeThatLeftAndOfWhichPoliceWereRefusedEverythingIsALeak(String path) {
        found(
                Anomaly.LEAKED,
                NOTICE,
                run -> Run.change(run.operations, operation -> operation.path().equals(path), Planted::refused));
    }

    static Stream<String> whatPoliceSay() {
        return Stream.of("/api/notices/notice/agree", "/api/incidents/led/next-of-kin");
    }

    @Test
    void aNoticeThatLeftBeforeNextOfKinWereToldIsALeak() {
        found(
                Anomaly.LEAKED,
                NOTICE,
                run -> run.particulars.nextOfKin.put(LED, new NextOfKin(BEFORE, NOW.plusSeconds(1))));
    }

    @Test
    void aNoticeThatNobodyOpenedAndNobodyIsToldOfIsStuck() {
        found(
                Anomaly.STUCK,
                NOTICE,
                run -> run.particulars.notices.set(
                        0, new CommunityNotice(NOTICE, LED, "ISSUED", "words", BEFORE, BEFORE)));
    }

    private static void notice(Run run, String status, @Nullable Instant agreedAt) {
        run.particulars.notices.set(0, new CommunityNotice(NOTICE, LED, status, "words", agreedAt, NOW));
    }
}
