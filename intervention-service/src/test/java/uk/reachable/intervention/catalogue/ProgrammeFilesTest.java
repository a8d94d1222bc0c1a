package uk.reachable.intervention.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demo, outsiders and the brief rely on in the reviewed files. */
class ProgrammeFilesTest {
    private static final String BIRMINGHAM = "E08000025";
    private static final String WAKEFIELD = "E08000036";

    private final List<Programme> programmes = ProgrammeFiles.read();

    @Test
    void exactlyRedthreadAndStGilesServeReachableMomentsInBirminghamsEmergencyDepartments() {
        assertThat(programmes)
                .filteredOn(programme -> programme.need() == Need.REACHABLE_MOMENT)
                .filteredOn(programme -> programme.localAuthorities().contains(BIRMINGHAM))
                .filteredOn(programme -> programme.settings().contains(Setting.EMERGENCY_DEPARTMENT)
                        || programme.settings().isEmpty())
                .allSatisfy(programme -> {
                    assertThat(programme.places()).isGreaterThanOrEqualTo(60);
                    assertThat(programme.alwaysOnShift()).isTrue();
                    assertThat(programme.ageBands()).isEmpty();
                })
                .extracting(Programme::providerName)
                .containsExactlyInAnyOrder("Redthread", "St Giles");
    }

    @Test
    void aSuspectInCustodyMeetsAnotherTeamThanTheVictimInTheEmergencyDepartment() {
        assertThat(programmes)
                .filteredOn(programme -> programme.need() == Need.REACHABLE_MOMENT)
                .filteredOn(programme -> programme.settings().contains(Setting.CUSTODY))
                .isNotEmpty()
                .noneMatch(programme -> programme.settings().contains(Setting.EMERGENCY_DEPARTMENT));
    }

    @Test
    void stGilesRunsRescueAndResponseAndPeerMentorsInTheWholeWestMidlandsAlwaysOnShift() {
        assertThat(programmes)
                .filteredOn(programme -> programme.region().equals("west-midlands"))
                .filteredOn(programme ->
                        programme.need() == Need.RESCUE_AND_RESPONSE || programme.need() == Need.PEER_MENTOR)
                .hasSize(2)
                .allSatisfy(programme -> {
                    assertThat(programme.provider()).isEqualTo("st-giles");
                    assertThat(programme.localAuthorities()).hasSize(7);
                    assertThat(programme.alwaysOnShift()).isTrue();
                });
    }

    @Test
    void wakefieldHasNoNavigatorsForTheyAreNotLive() {
        assertThat(programmes)
                .filteredOn(programme -> programme.provider().equals("ae-navigators"))
                .hasSize(4)
                .noneMatch(programme -> programme.localAuthorities().contains(WAKEFIELD));
    }

    @Test
    void healHubHasTwoHundredPlaces() {
        assertThat(programmes)
                .filteredOn(programme -> programme.provider().equals("aspire4u"))
                .extracting(Programme::places)
                .containsExactly(200);
    }

    @Test
    void everyRowSaysWhereItComesFrom() {
        assertThat(programmes).allMatch(programme -> programme.source().startsWith("seed 00"));
    }

    @Test
    void nobodyRealIsRungByTheDemo() {
        assertThat(programmes)
                .extracting(programme -> programme.contact().phone())
                .allMatch(phone -> phone.matches("(0121|0113|0117) 496 0\\d{3}"));
    }

    @Test
    void someProgrammesAreNotAlwaysOnShift() {
        assertThat(programmes).anyMatch(programme -> !programme.alwaysOnShift());
    }

    @Test
    void whatTheDemoReliesOnIsFundedForYears() {
        assertThat(programmes).filteredOn(Programme::alwaysOnShift).allSatisfy(programme -> assertThat(
                        programme.funding())
                .anyMatch(window -> window.to().isAfter(LocalDate.of(2028, 12, 31))));
    }

    @Test
    void aProgrammeSurvivesBeingWrittenAndRead() {
        assertThat(programmes).allSatisfy(programme -> assertThat(ProgrammeJson.read(ProgrammeJson.write(programme)))
                .isEqualTo(programme));
    }
}
