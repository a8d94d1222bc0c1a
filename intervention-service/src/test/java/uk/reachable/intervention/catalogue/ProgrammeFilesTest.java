package uk.reachable.intervention.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.catalogue.terms.Stage;

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

    /** What referral-service asks for, for somebody who left A&E before anybody had seen them. */
    @Test
    void whoeverGoesHomeBeforeContactIsFollowedUpByAPeerMentorInTheWholeWestMidlands() {
        Region region = Regions.byId("west-midlands").orElseThrow();
        assertThat(region.areas()).allSatisfy(area -> assertThat(programmes)
                .anyMatch(programme -> programme.need() == Need.PEER_MENTOR
                        && programme.localAuthorities().contains(area.code())
                        && (programme.settings().isEmpty()
                                || programme.settings().contains(Setting.HOME))));
    }

    @Test
    void stGilesRunsRescueAndResponseAndPeerMentorsInTheWholeWestMidlandsAlwaysOnShift() {
        assertThat(programmes)
                .filteredOn(programme -> programme.region().equals("west-midlands"))
                .filteredOn(programme -> programme.provider().equals("st-giles"))
                .filteredOn(programme ->
                        programme.need() == Need.RESCUE_AND_RESPONSE || programme.need() == Need.PEER_MENTOR)
                .hasSize(2)
                .allSatisfy(programme -> {
                    assertThat(programme.localAuthorities()).hasSize(7);
                    assertThat(programme.alwaysOnShift()).isTrue();
                });
    }

    @Test
    void navigatorsAreLiveInFourPlacesAndNotInWakefield() {
        assertThat(programmes)
                .filteredOn(programme -> programme.provider().equals("ae-navigators"))
                .filteredOn(programme -> programme.stage() == Stage.LIVE)
                .hasSize(4)
                .noneMatch(programme -> programme.localAuthorities().contains(WAKEFIELD));
    }

    @Test
    void eighteenStepTogetherRoutesAreLive() {
        assertThat(stepTogether(Stage.LIVE))
                .hasSize(18)
                .allMatch(programme -> programme.places() > 0)
                .allMatch(programme -> programme.windDown().exempt());
        assertThat(stepTogether(Stage.LIVE).stream()
                        .collect(Collectors.groupingBy(
                                programme -> programme.localAuthorities().getFirst(), Collectors.counting())))
                .isEqualTo(Map.of(
                        BIRMINGHAM,
                        7L,
                        "E08000027",
                        2L,
                        "E08000028",
                        2L,
                        "E08000029",
                        2L,
                        "E08000030",
                        2L,
                        "E08000031",
                        3L));
    }

    @Test
    void onlyWhatIsInDevelopmentIsNotLiveAndItsNameSaysSo() {
        assertThat(programmes)
                .filteredOn(programme -> programme.stage() == Stage.IN_DEVELOPMENT)
                .allMatch(
                        programme -> programme.places() == 0 && programme.name().contains("not live"))
                .extracting(Programme::id)
                .containsExactlyInAnyOrder("wm-step-together-coventry-wood-end", "wy-ae-navigators-wakefield");
    }

    @Test
    void onlyStepTogetherIsExemptFromWindDown() {
        assertThat(programmes)
                .filteredOn(programme -> programme.windDown().exempt())
                .hasSize(19)
                .allMatch(programme -> programme.name().startsWith("Step Together"));
    }

    @Test
    void evidenceIsSaidOnlyWhereTheSeedSaysIt() {
        assertThat(programmes)
                .allMatch(programme -> programme.evidence().impact() == null
                        && programme.evidence().confidence() == null
                        && programme.evidence().cost() == null)
                .filteredOn(
                        programme -> Boolean.TRUE.equals(programme.evidence().withinYefShare()))
                .hasSize(7)
                .allMatch(programme -> programme.region().equals("west-yorkshire"));
    }

    @Test
    void everyProviderOfTheReviewedFilesHasASharingAgreementInForce() {
        assertThat(programmes).allMatch(programme -> programme.sharingAgreement() != null);
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
    void everyRowSaysWhatItAssumes() {
        assertThat(programmes).allMatch(programme -> programme.assumed().contains("telephone number"));
    }

    @Test
    void nobodyRealIsRungByTheDemo() {
        assertThat(programmes)
                .flatMap(ProgrammeFilesTest::contacts)
                .extracting(Contact::phone)
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

    private List<Programme> stepTogether(Stage stage) {
        return programmes.stream()
                .filter(programme -> programme.id().startsWith("wm-step-together-"))
                .filter(programme -> programme.stage() == stage)
                .toList();
    }

    private static List<Contact> contacts(Programme programme) {
        var outOfHours = programme.staffing().outOfHours();
        return outOfHours == null ? List.of(programme.contact()) : List.of(programme.contact(), outOfHours);
    }
}
