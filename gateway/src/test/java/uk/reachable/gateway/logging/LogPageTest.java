package uk.reachable.gateway.logging;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;

import static org.assertj.core.api.Assertions.assertThat;

class LogPageTest {

    private static final LogOptions WEST_MIDLANDS = LogOptions.of(Regions.byId("west-midlands"));

    @Test
    void theFirstScreenIsThreeQuestionsAndEverythingElseIsClosed() {
        LogPage page = LogPage.begun(WEST_MIDLANDS, Map.of(), true);

        assertThat(page.grown()).isFalse();
        assertThat(page.whereAndWhen()).isFalse();
        assertThat(page.people()).singleElement().satisfies(person -> {
            assertThat(person.more()).isFalse();
            assertThat(person.removable()).isFalse();
        });
    }

    @Test
    void whatWasTypedIsShownAgainAndNothingOfItIsHidden() {
        LogPage page = LogPage.again(
                Form.filled(Map.of(
                        "site", "Bus station",
                        "people[0].ageBand", "UNDER_18",
                        "people[0].homeLocalAuthority", "E08000028")),
                WEST_MIDLANDS);

        assertThat(page.grown()).isTrue();
        assertThat(page.whereAndWhen()).isTrue();
        assertThat(page.people().getFirst().more()).isTrue();
    }

    @Test
    void aPartThatHasSomethingToPutRightIsOpen() {
        Form wrong = Form.fresh().with(List.of(new Mistake("occurredAt", "must not be in the future")));

        assertThat(LogPage.again(wrong, WEST_MIDLANDS).whereAndWhen()).isTrue();
    }

    @Test
    void oneGoesOnAtThePersonWhoWasAdded() {
        LogPage page = LogPage.withOneMore(Form.filled(Map.of("people[0].ageBand", "UNDER_18")), WEST_MIDLANDS);

        assertThat(page.people()).extracting(LogPage.Person::added).containsExactly(false, true);
        assertThat(page.people()).allMatch(LogPage.Person::removable);
    }

    @Test
    void thereIsAlwaysSomebodyToFillIn() {
        assertThat(LogPage.again(Form.fresh(), WEST_MIDLANDS).people()).hasSize(1);
    }

    @Test
    void theAreasAreThoseOfTheOfficersRegionAndHomesAreAnywhere() {
        assertThat(WEST_MIDLANDS.areas()).hasSize(7).contains(new Option("E08000025", "Birmingham"));
        assertThat(WEST_MIDLANDS.homes())
                .startsWith(new Option("", "The same as the incident"))
                .contains(new Option("E08000035", "Leeds"));
        assertThat(WEST_MIDLANDS.sites()).contains("Heartlands Hospital").doesNotContain("Leeds General Infirmary");
    }

    @Test
    void whatIsKnownOfANavigatorIsFilledInAndOpensNothing() {
        LogPage page = LogPage.begun(
                WEST_MIDLANDS.within(List.of("E08000025")),
                Map.of("source", "COMMUNITY", "localAuthority", "E08000025"),
                true);

        assertThat(page.form().value("source")).isEqualTo("COMMUNITY");
        assertThat(page.form().has("localAuthority", "E08000025")).isTrue();
        assertThat(page.grown()).isFalse();
        assertThat(page.whereAndWhen()).isFalse();
    }

    @Test
    void theAreasOfANavigatorAreTheirOwnAndHomesAreAnywhere() {
        LogOptions own = WEST_MIDLANDS.within(List.of("E08000025", "E08000028"));

        assertThat(own.areas()).extracting(Option::words).containsExactlyInAnyOrder("Birmingham", "Sandwell");
        assertThat(own.homes()).isEqualTo(WEST_MIDLANDS.homes());
    }

    @Test
    void noCodeIsShown() {
        assertThat(List.of(
                        WEST_MIDLANDS.categories(),
                        WEST_MIDLANDS.severities(),
                        WEST_MIDLANDS.roles(),
                        WEST_MIDLANDS.ageBands(),
                        WEST_MIDLANDS.needs(),
                        WEST_MIDLANDS.settings(),
                        WEST_MIDLANDS.sources(),
                        WEST_MIDLANDS.owners(),
                        WEST_MIDLANDS.safe()))
                .allSatisfy(
                        options -> assertThat(options).extracting(Option::words).allSatisfy(words -> assertThat(words)
                                .doesNotContain("_")
                                .matches(".*[a-z].*")));
    }
}
