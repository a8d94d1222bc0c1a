package uk.reachable.system.prove.check;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.evidence.Particulars.CommunityNotice;
import uk.reachable.system.prove.evidence.Particulars.Disclosure;
import uk.reachable.system.prove.evidence.Particulars.Exclusion;
import uk.reachable.system.prove.evidence.Particulars.Import;
import uk.reachable.system.prove.evidence.Particulars.Link;
import uk.reachable.system.prove.evidence.Particulars.Purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static uk.reachable.system.prove.check.ParticularRows.BEFORE;
import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.ToldCommands.operation;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldResponses.APART;
import static uk.reachable.system.prove.check.ToldResponses.HEARD;
import static uk.reachable.system.prove.check.ToldResponses.LED;
import static uk.reachable.system.prove.check.ToldResponses.MET;

/** Shared meetings, purposes, links, exclusions, disclosures, imports: what went wrong is found by name. */
class ParticularsTest {

    private static final String REFERRAL = "heard-referral";

    @Test
    void nothingIsFoundWhereNothingWentWrong() {
        assertThat(Checker.check(new Run().evidence())).isEmpty();
    }

    @Test
    void anAcknowledgedShareOfAMeetingThatIsNotKeptIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                MET,
                run -> run.particulars.shared.removeIf(
                        shared -> shared.incidentId().equals(APART)));
    }

    @Test
    void whatAMeetingSaidOfOneOfItsIncidentsOnlyIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, MET, run -> run.particulars.purposes.removeLast());
    }

    @Test
    void anAcknowledgedLinkThatIsNotThereIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "link", run -> run.particulars.links.clear());
    }

    @Test
    void aLinkThatWasRemovedAndIsStillThereIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "link",
                run -> run.done(
                        operation(90, "duty.officer", "/api/incidents/led/links/link/remove", 200, "{\"links\": []}")));
    }

    @Test
    void anAcknowledgedExclusionThatIsNotKeptIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "hidden", run -> run.particulars.exclusions.clear());
    }

    @Test
    void anExclusionThatWasEndedAndStillHoldsIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "hidden",
                run -> run.done(operation(
                        90,
                        "privacy.officer",
                        "/api/people/heard/exclusions/hidden/remove",
                        200,
                        "{\"id\": \"hidden\"}")));
    }

    @Test
    void anAcknowledgedDisclosureThatIsKeptOtherwiseIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "less",
                run -> run.particulars.disclosures.set(
                        1, new Disclosure("less", REFERRAL, HEARD, "NARROWED", Set.of("contact"), BEFORE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUNNING", "REFUSED"})
    void anAcknowledgedImportThatDoesNotComeToItsEndIsLost(String status) {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "import-1",
                run -> run.particulars.imports.set(
                        0, new Import("import-1", "duty.officer", status, 22, 20, 0, 2, 20)));
    }

    @Test
    void aGoodRowThatIsNotThereIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "file",
                run -> run.particulars.imports.set(
                        0, new Import("import-1", "duty.officer", "DONE", 22, 19, 1, 2, 19)));
    }

    @Test
    void aFileThatAddsSomethingTheSecondTimeIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "file",
                run -> run.particulars.imports.set(1, new Import("import-2", "duty.officer", "DONE", 22, 1, 19, 2, 1)));
    }

    @Test
    void anImportThatNobodyAskedForIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "duty.officer",
                run -> run.particulars.imports.add(new Import("import-3", "duty.officer", "DONE", 22, 0, 20, 2, 0)));
    }

    @Test
    void aNoticeThatWasDraftedTwiceIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                LED,
                run -> run.particulars.notices.add(new CommunityNotice("second", LED, "DRAFT", "others", null, null)));
    }

    @Test
    void aLinkThatWasMadeTwiceIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                LED,
                run -> run.particulars.links.add(new Link("second", "SAME_PLACE", LED, APART)));
    }

    @Test
    void aPurposeThatWasStatedTwiceIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "[met, ADDRESS_TRAUMA]",
                run -> run.particulars.purposes.add(new Purpose(MET, LED, "ADDRESS_TRAUMA", "COVERED")));
    }

    @Test
    void anExclusionThatWasMadeTwiceIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                HEARD,
                run -> run.particulars.exclusions.add(
                        new Exclusion("second", HEARD, "programme.manager", null, BEFORE, null)));
    }

    @Test
    void aDisclosureThatWasRecordedTwiceIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                HEARD,
                run -> run.particulars.disclosures.add(
                        new Disclosure("second", REFERRAL, HEARD, "NARROWED", Set.of("name"), BEFORE)));
    }

    @Test
    void aReferralThatDisclosesOtherwiseThanTheRecordSaysDiverges() {
        found(
                Anomaly.DIVERGENCE,
                REFERRAL,
                run -> run.particulars.disclosed.put(REFERRAL, Set.of("name", "dateOfBirth")));
    }

    @Test
    void aRecipientWhoReadsMoreThanIsDisclosedNowIsALeak() {
        found(Anomaly.LEAKED, REFERRAL, run -> run.done(ParticularRows.read("contact", "{\"contact\": \"Canary\"}")));
    }

    @Test
    void aRecipientWhoReadsAFieldThatIsNotSaidToBeVisibleIsALeak() {
        found(
                Anomaly.LEAKED,
                REFERRAL,
                run -> run.done(ParticularRows.read("name", "{\"name\": \"Canary\", \"contact\": \"Canary\"}")));
    }

    @Test
    void whoIsExcludedAndReadsIsALeak() {
        found(
                Anomaly.LEAKED,
                HEARD,
                run -> run.operations.add(operation(90, "programme.manager", "/api/people/heard", 200, "{}")));
    }

    @Test
    void whoReadBeforeTheyWereExcludedIsNoLeak() {
        Run run = new Run();
        run.particulars.exclusions.set(
                0, new Exclusion("hidden", HEARD, "programme.manager", null, NOW.plusSeconds(1), null));
        run.operations.add(operation(90, "programme.manager", "/api/people/heard", 200, "{}"));
        assertThat(Checker.check(run.evidence())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyCommandHasAnEffectThatIsLookedFor(Kind kind) {
        Run run = new Run();
        String path = kind.name().equals("OTHER") ? "/api/any" : pathOf(kind);
        run.operations.add(operation(90, "nobody", path, 200, "{}"));
        assertThatCode(() -> Checker.check(run.evidence())).doesNotThrowAnyException();
    }

    static Stream<Kind> kinds() {
        return Stream.of(Kind.values());
    }

    private static String pathOf(Kind kind) {
        return kind.template().replace("{}", "X");
    }
}
