package uk.reachable.gateway.casework;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.pages.Staff;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.pages.TimelineEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.gateway.casework.CaseSamples.CASEWORKER;
import static uk.reachable.gateway.casework.CaseSamples.DESK;
import static uk.reachable.gateway.casework.CaseSamples.MANAGER;
import static uk.reachable.gateway.casework.CaseSamples.NOW;

class CasePageTest {

    @Test
    void anOfferSaysHowLongThereIsToAnswerAndWhatIsNeededToDecide() {
        CasePage page = page(CaseSamples.offered());

        assertThat(page.asks())
                .isNotNull()
                .extracting(CasePage.Asks::answer)
                .isEqualTo("Answer within 12 minutes, by 8:07pm");
        assertThat(page.facts())
                .contains(
                        new SummaryRow("Age", "Child (under 18)"),
                        new SummaryRow("Area", "Birmingham"),
                        new SummaryRow("Where they are", "Heartlands Hospital, Emergency department"),
                        new SummaryRow("Discharge", "About today 10:30pm"));
        assertThat(page.person()).isNull();
    }

    @Test
    void aDeclineHasAReasonForEachButtonAndNoCode() {
        assertThat(CasePage.REASONS).hasSize(6).extracting(Option::words).noneMatch(words -> words.contains("_"));
    }

    @Test
    void aChildsPageSaysThatItIsAChilds() {
        assertThat(page(CaseSamples.offered()).child()).isTrue();
    }

    @Test
    void afterAcceptingThePersonIsThereAndNothingIsAsked() {
        CasePage page = page(CaseSamples.held());

        assertThat(page.asks()).isNull();
        assertThat(page.person()).isEqualTo("/cases/r-1/person");
        assertThat(page.facts())
                .contains(
                        new SummaryRow("Worker", "caseworker.redthread"),
                        new SummaryRow("First contact", "Due by today 9:55pm"),
                        new SummaryRow("Lead professional", "Social worker, Birmingham Children's Trust"));
    }

    @Test
    void theWaysOnAreThoseOfTheState() {
        assertThat(ways(CaseSamples.offered(), CASEWORKER)).containsExactly("left", "already-with-us");
        assertThat(ways(CaseSamples.held(), CASEWORKER))
                .containsExactly("contact", "session", "handover", "lead-professional", "left", "end");
        assertThat(ways(CaseSamples.seen(), CASEWORKER)).doesNotContain("left");
        assertThat(ways(CaseSamples.completed(), CASEWORKER)).isEmpty();
    }

    @Test
    void onlyAManagerGivesACaseToAnotherWorker() {
        assertThat(ways(CaseSamples.held(), MANAGER)).contains("worker");
        assertThat(ways(CaseSamples.held(), CASEWORKER)).doesNotContain("worker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "OFFERED"})
    void whileAHandoverIsOpenThereIsNoOtherAndTheSupportDoesNotEnd(String status) {
        CaseFile file = CaseSamples.held(List.of(CaseSamples.handover(status)));

        assertThat(ways(file, CASEWORKER)).doesNotContain("handover", "end").contains("contact");
        assertThat(page(file).asks()).isNull();
    }

    @Test
    void aHandoverThatWasRefusedLeavesTheWayOpen() {
        assertThat(ways(CaseSamples.held(List.of(CaseSamples.handover("REFUSED"))), CASEWORKER))
                .contains("handover", "end");
    }

    @Test
    void whileThePersonIsNotToBeContactedItIsSaidAndNobodyIsAskedToTakeThem() {
        CaseFile file = CaseSamples.paused();

        assertThat(page(file).paused())
                .isEqualTo("Police ask that nobody contacts them yet. They look at it again by today 11:00pm.");
        assertThat(ways(file, CASEWORKER)).doesNotContain("handover");
    }

    @Test
    void whoeverIsAskedToTakeOverAnswersTheHandover() {
        CasePage page = page(CaseSamples.askedToTakeOver());

        assertThat(page.asks()).isNotNull();
        assertThat(page.asks().handover()).isEqualTo("h-1");
        assertThat(page.asks().of()).isEqualTo("Peer mentors, from Redthread");
        assertThat(page.person()).isNull();
    }

    @Test
    void theDeskReadsAndAnswersNothing() {
        CasePage page = CasePage.of(CaseSamples.offered(), DESK, NOW);

        assertThat(page.asks()).isNull();
        assertThat(page.ways()).isEmpty();
        assertThat(CasePage.of(CaseSamples.held(), DESK, NOW).person()).isNull();
    }

    @Test
    void theContactLogSaysWhatTheyAnswered() {
        assertThat(page(CaseSamples.held()).contacts())
                .extracting(TimelineEntry::title)
                .containsExactly("They could not be found");
    }

    @Test
    void theHistorySaysWhoActedForWhomTheNewestFirst() {
        TimelineEntry last = page(CaseSamples.held()).history().getFirst();

        assertThat(last.title()).isEqualTo("Offer accepted");
        assertThat(last.words())
                .isEqualTo("Redthread in A&E. Worker: caseworker.redthread. By manager.redthread for them");
    }

    private static CasePage page(CaseFile file) {
        return CasePage.of(file, CASEWORKER, NOW);
    }

    private static List<String> ways(CaseFile file, Staff staff) {
        return CaseWay.of(file, staff).stream()
                .map(way -> way.address().replace("/cases/r-1/", ""))
                .toList();
    }
}
