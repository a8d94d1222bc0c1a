package uk.reachable.gateway.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.pages.TimelineEntry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class CataloguePageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Programme HEAL_HUB = programme("wm-heal-hub", "Heal Hub", Need.THERAPY, Tier.SECONDARY);
    private static final Programme PEERS = programme("wm-peers", "Peer mentors", Need.PEER_MENTOR, Tier.TERTIARY);

    @Test
    void programmesAreFoundByAreaNeedAndTier() {
        assertThat(found(null, null, null)).containsExactly("Heal Hub", "Peer mentors");
        assertThat(found("E08000025", "THERAPY", "SECONDARY")).containsExactly("Heal Hub");
        assertThat(found("E08000031", "", "")).isEmpty();
        assertThat(found("", "", "TERTIARY")).containsExactly("Peer mentors");
    }

    @Test
    void aRowSaysInWordsWhereForWhatHowManyAndUntilWhen() {
        CataloguePage.Row row = CataloguePage.of(List.of(HEAL_HUB), Search.of(null, null, null), TODAY)
                .rows()
                .getFirst();

        assertThat(row.need()).isEqualTo("Therapy");
        assertThat(row.areas()).isEqualTo("Birmingham, Coventry");
        assertThat(row.places()).isEqualTo(200);
        assertThat(row.funded()).isEqualTo("until 31 March 2027");
    }

    @Test
    void oneProgrammeShowsItsPlacesSitesAndFunding() {
        assertThat(page().rows())
                .contains(
                        new SummaryRow("Places", "200"),
                        new SummaryRow("Sites", "Heartlands Hospital"),
                        new SummaryRow("Where people are met", "Emergency department"),
                        new SummaryRow("Funding", "1 April 2026 to 31 March 2027"),
                        new SummaryRow("Hours", "Mon, Tue 09:00 to 18:00; Wed 09:00 to midnight"),
                        new SummaryRow("Age", "Child (under 18)"));
    }

    @Test
    void whoChangedItIsSaidInSentencesAndNoValueOfTheInterfaceIsReadOut() {
        List<TimelineEntry> history = requireNonNull(page().history());

        assertThat(history)
                .extracting(TimelineEntry::by)
                .containsExactly("by programme.manager", "from a reviewed file");
        assertThat(history.getFirst().words()).isEqualTo("Places: 180, was 200. Areas changed");
        assertThat(history.getLast().words()).isNull();
    }

    @Test
    void placesThatAreNoNumberAreNamedBesideTheirField() {
        Form form = EditForms.checkedPlaces(Form.filled(Map.of("places", "many")));

        assertThat(form.mistake("places")).isEqualTo("Enter how many places there are, such as 80");
        assertThat(form.value("places")).isEqualTo("many");
    }

    @Test
    void aChangeThatWasMadeToAnOlderVersionSaysSoAndGoesOnFromTheNewOne() {
        Form sent = Form.filled(Map.of("places", "150", "version", "2"));

        Form again = EditForms.withPlaces(HEAL_HUB, sent).places();

        assertThat(again.mistake("places")).contains("it has 200 places now");
        assertThat(again.value("places")).isEqualTo("150");
        assertThat(again.value("version")).isEqualTo("3");
    }

    @Test
    void aProgrammeIsChangedAsAWholeWithWhatThisPageKnowsNothingOf() {
        Programme.Whole whole = new Programme.Whole();
        whole.put("id", "wm-heal-hub");
        whole.put("somethingNewer", List.of("kept"));

        assertThat(whole.withPlaces(150, 3))
                .containsEntry("somethingNewer", List.of("kept"))
                .containsEntry("places", 150);
    }

    private static List<String> found(@Nullable String area, @Nullable String need, @Nullable String tier) {
        return CataloguePage.of(List.of(PEERS, HEAL_HUB), Search.of(area, need, tier), TODAY).rows().stream()
                .map(CataloguePage.Row::name)
                .toList();
    }

    private static ProgrammePage page() {
        return ProgrammePage.of(
                HEAL_HUB,
                List.of(
                        new History.Version(
                                3,
                                NOW,
                                "programme.manager",
                                List.of(
                                        new History.Change("places", "200", "180"),
                                        new History.Change("localAuthorities", "[\"E08000025\"]", "[]"))),
                        new History.Version(2, NOW, "reviewed file", List.of())),
                TODAY,
                NOW);
    }

    private static Programme programme(String id, String name, Need need, Tier tier) {
        return new Programme(
                id,
                name,
                "Aspire4U",
                need,
                tier,
                List.of("E08000026", "E08000025"),
                List.of("Heartlands Hospital"),
                List.of(Setting.EMERGENCY_DEPARTMENT),
                List.of(AgeBand.UNDER_18),
                200,
                List.of(new Programme.Window(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31))),
                new Programme.Contact("Heal Hub team", "0121 496 0501"),
                3,
                240,
                false,
                List.of(
                        new Programme.Shift("MONDAY", LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        new Programme.Shift("TUESDAY", LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        new Programme.Shift("WEDNESDAY", LocalTime.of(9, 0), LocalTime.MIDNIGHT)),
                "LIVE",
                null,
                "seed 001 ¶94",
                "hours");
    }
}
