package uk.reachable.gateway.operations;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.gateway.operations.StuckEvents.StuckEvent;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.reading.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class OperationsPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "uk.reachable.referral.OfferAccepted.v1, Offer accepted",
        "uk.reachable.referral.ReferralUnplaced.v1, No service found yet",
        "uk.reachable.placement.PlaceHeld.v1, A place was reserved",
        "uk.reachable.incident.EmergencyAccessTaken.v2, Emergency access taken",
        "com.example.Other, An event that does not say what happened",
        ", An event that does not say what happened"
    })
    void whatHappenedIsSaidInWords(@Nullable String type, String words) {
        assertThat(EventWords.of(type)).isEqualTo(words);
    }

    @Test
    void aStuckEventSaysItsCaseSinceWhenAndWhatCanBeDone() {
        StuckLine line = line(StuckList.DEAD_LETTERS, event("WM-2026-000042"));

        assertThat(line.title()).isEqualTo("WM-2026-000042: Offer accepted");
        assertThat(line.rows())
                .containsExactly(
                        new SummaryRow("Case", "WM-2026-000042"),
                        new SummaryRow("Stuck since", "today 8:00pm"),
                        new SummaryRow("For whoever mends it", "It failed, number 3 of its key"));
        assertThat(line.doing())
                .containsExactly(
                        new StuckLine.Doing("Try it again", "/operations/referral/dead-letters/7/replay"),
                        new StuckLine.Doing("Give it up", "/operations/referral/dead-letters/7/skip"));
    }

    @Test
    void whatIsOfNoCaseIsSaidToBe() {
        StuckLine line = line(StuckList.DEAD_LETTERS, event(null));

        assertThat(line.title()).isEqualTo("Offer accepted");
        assertThat(line.rows()).contains(new SummaryRow("Case", "Of no case, or it does not say of which"));
    }

    @Test
    void whatWaitsIsOnlyGivenUpAndWhatWasNotSentIsOnlySentAgain() {
        assertThat(line(StuckList.PARKED, event(null)).doing())
                .containsExactly(new StuckLine.Doing("Give up what is missing", "/operations/referral/parked/7/skip"));
        assertThat(line(StuckList.UNSENT, event(null)).doing())
                .containsExactly(new StuckLine.Doing("Send it again", "/operations/referral/unsent/7/replay"));
    }

    @Test
    void oneServiceThatIsAwayIsSaidAndDoesNotEmptyThePage() {
        Map<StuckPart, Map<StuckList, Reading<StuckEvents>>> read = new EnumMap<>(StuckPart.class);
        read.put(StuckPart.INCIDENT, Map.of(StuckList.DEAD_LETTERS, new Reading.NotAvailable<>()));
        read.put(StuckPart.REFERRAL, Map.of(StuckList.DEAD_LETTERS, shown(event("WM-2026-000042"))));
        read.put(StuckPart.INTERVENTION, Map.of(StuckList.DEAD_LETTERS, shown()));

        OperationsPage page = OperationsPage.of(read, NOW);

        assertThat(page.words()).isEqualTo("One event is stuck in what has answered.");
        assertThat(page.parts()).extracting(OperationsPage.PartLines::away).containsExactly(true, false, false);
        assertThat(page.parts()).extracting(OperationsPage.PartLines::isClear).containsExactly(false, false, true);
        assertThat(page.parts().get(1).lists().getFirst().lines()).hasSize(1);
    }

    @Test
    void whenNothingIsStuckItSaysSo() {
        Map<StuckPart, Map<StuckList, Reading<StuckEvents>>> read =
                new EnumMap<>(Map.of(StuckPart.INCIDENT, Map.of(StuckList.UNSENT, shown())));

        assertThat(OperationsPage.of(read, NOW).words()).isEqualTo("Nothing is stuck.");
    }

    @Test
    void givingUpSaysThatItCannotBeUndone() {
        assertThat(StuckList.DEAD_LETTERS.consequence(Step.SKIP)).contains("cannot be undone");
        assertThat(StuckList.PARKED.consequence(Step.SKIP)).contains("cannot be undone");
        assertThat(StuckList.DEAD_LETTERS.consequence(Step.REPLAY)).contains("nothing is changed");
    }

    private static StuckLine line(StuckList list, StuckEvent event) {
        return StuckLine.of(StuckPart.REFERRAL, list, event, NOW);
    }

    private static Reading<StuckEvents> shown(StuckEvent... events) {
        return new Reading.Shown<>(new StuckEvents(List.of(events)));
    }

    private static StuckEvent event(@Nullable String reference) {
        return new StuckEvent(
                7,
                "reachable.referral.v1",
                3L,
                "uk.reachable.referral.OfferAccepted.v1",
                reference,
                "It failed",
                Instant.parse("2026-11-20T20:00:00Z"));
    }
}
