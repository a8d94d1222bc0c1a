package uk.reachable.gateway.places;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.gateway.picture.Flow;
import uk.reachable.gateway.picture.Part;
import uk.reachable.gateway.picture.Sparkline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class PlacesPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Month NOVEMBER = new Month(YearMonth.of(2026, 11));
    private static final String BIRMINGHAM = "E08000025";
    private static final String COVENTRY = "E08000026";

    private static final List<Capacity> CAPACITY = List.of(
            new Capacity("wm-heal-hub", "Heal Hub", "Aspire4U", List.of(BIRMINGHAM, COVENTRY), 200, 4, 96),
            new Capacity("wm-peers", "Peer mentors", "St Giles", List.of(BIRMINGHAM), 20, 1, 19),
            new Capacity("wm-later", "In development", "St Giles", List.of(COVENTRY), 0, 0, 0));

    private static final List<Waiting> WAITING = List.of(
            waiting("WM-2026-0042", COVENTRY, "2026-11-20T10:00:00Z", 1),
            waiting("WM-2026-0041", BIRMINGHAM, "2026-11-19T10:00:00Z", null));

    private static final UnmetNeed UNMET = new UnmetNeed(
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 30),
            List.of(
                    new UnmetNeed.Row(
                            BIRMINGHAM, AgeBand.UNDER_18, Need.THERAPY, "Every place that fits is taken", 1, 0),
                    new UnmetNeed.Row(
                            COVENTRY,
                            AgeBand.AGE_25_AND_OVER,
                            Need.DESIST_AND_TRANSFORM,
                            "It is offered in other areas only",
                            2,
                            3)),
            new UnmetNeed.Total(3, 3));

    @Test
    void whoeverHasTheFewestLeftComesFirstAndWhatIsNotLiveLast() {
        assertThat(page("").rows())
                .extracting(PlacesRow::name)
                .containsExactly("Peer mentors", "Heal Hub", "In development");
    }

    @Test
    void allPlacesTogetherAreABarOfTheirOwn() {
        assertThat(page("").total().words()).isEqualTo("115 filled, 5 reserved, 100 free of 220 places");
    }

    @Test
    void whoWaitsIsNamedByAReferenceTheLongestFirst() {
        List<WaitingRow> rows = requireNonNull(page("").waiting());

        assertThat(rows).extracting(WaitingRow::reference).containsExactly("WM-2026-0041", "WM-2026-0042");
        assertThat(rows).extracting(WaitingRow::inLine).containsExactly("No programme fits any more", "Next");
        assertThat(rows.getLast().since()).isEqualTo("today 10:00am");
        assertThat(rows.getLast().need()).isEqualTo("Therapy");
    }

    @Test
    void whoCouldNotBeOfferedSupportIsCountedWithTheReasonTheMostFirst() {
        UnmetTable table = requireNonNull(page("").unmet());

        assertThat(table.couldNotBeOffered()).isEqualTo(3);
        assertThat(table.lines())
                .extracting(UnmetTable.Line::reason)
                .containsExactly("It is offered in other areas only", "Every place that fits is taken");
        assertThat(table.lines().getLast().age()).isEqualTo("Child (under 18)");
    }

    @Test
    void oneAreaAloneIsCountedByItself() {
        PlacesPage page = page(COVENTRY);

        assertThat(page.rows()).extracting(PlacesRow::name).containsExactly("Heal Hub", "In development");
        assertThat(page.waiting()).hasSize(1);
        assertThat(requireNonNull(page.unmet()).couldNotBeOffered()).isEqualTo(2);
        assertThat(requireNonNull(page.demand()).figures().getLast().value()).isEqualTo(2);
        assertThat(page.flow()).isNull();
    }

    @Test
    void demandIsASparklineOfTheMonthsThatCouldBeRead() {
        Sparkline line = requireNonNull(page("").demand());

        assertThat(line.figures())
                .containsExactly(new Sparkline.Figure("October 2026", 0), new Sparkline.Figure("November 2026", 3));
    }

    @Test
    void theFlowGoesFromNeedToOutcome() {
        Flow flow = requireNonNull(page("").flow());

        assertThat(flow.rows())
                .extracting(Flow.Row::name)
                .containsExactly("Peer mentor", "Desist and Transform", "Therapy");
        assertThat(flow.rows().getLast().parts()).extracting(Part::count).containsExactly(96, 2, 1);
        assertThat(flow.rows().getLast().words())
                .isEqualTo("96 in support now, 2 waiting now, 1 could not be offered support in November 2026");
    }

    @Test
    void whatCouldNotBeReadIsLeftOutAndTheRestIsShown() {
        PlacesPage page = PlacesPage.of(new Gathered(CAPACITY, null, null, Map.of()), Chosen.of("", null, TODAY), NOW);

        assertThat(page.rows()).hasSize(3);
        assertThat(page.waiting()).isNull();
        assertThat(page.unmet()).isNull();
        assertThat(page.demand()).isNull();
        assertThat(page.flow()).isNull();
    }

    @Test
    void theRegionsAreasAreOfferedByName() {
        assertThat(page("").areas())
                .extracting("words")
                .startsWith("The whole region", "Birmingham", "Coventry")
                .hasSize(8);
    }

    @Test
    void aMonthThatIsNoneIsThePresentOne() {
        assertThat(Month.of("yesterday", TODAY)).isEqualTo(NOVEMBER);
        assertThat(Month.of("2019-01", TODAY)).isEqualTo(NOVEMBER);
        assertThat(Month.of("2026-09", TODAY).words()).isEqualTo("September 2026");
    }

    @Test
    void whatWasChosenIsInTheAddressUnderWhichThePageIsReadAgain() {
        assertThat(Chosen.of("", null, TODAY).address()).isEqualTo("/places");
        assertThat(Chosen.of(BIRMINGHAM, "2026-10", TODAY).address()).isEqualTo("/places?area=E08000025&month=2026-10");
    }

    private static PlacesPage page(String area) {
        var gathered = new Gathered(
                CAPACITY,
                WAITING,
                List.of(
                        new Gathered.Served("wm-heal-hub", Need.THERAPY),
                        new Gathered.Served("wm-peers", Need.PEER_MENTOR)),
                Map.of(
                        NOVEMBER,
                        UNMET,
                        new Month(YearMonth.of(2026, 10)),
                        new UnmetNeed(TODAY, TODAY, List.of(), new UnmetNeed.Total(0, 0))));
        return PlacesPage.of(gathered, Chosen.of(area, null, TODAY), NOW);
    }

    private static Waiting waiting(String reference, String area, String since, @Nullable Integer position) {
        return new Waiting(
                reference,
                Need.THERAPY,
                area,
                Instant.parse(since),
                position,
                "Can be reached only now",
                List.of(new Waiting.Awaited("wm-heal-hub", "Heal Hub")));
    }
}
