package uk.reachable.intervention.editing;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.placement.IntakeReopened;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.publication.LoadedFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class ExtensionIT {
    private static final Instant LATER = NOW.plusSeconds(60);

    private final LoadedFiles files;
    private final Places places;
    private final Manager manager;
    private final String id = newId("programme");
    private final String area = newId("area");

    @Autowired
    ExtensionIT(LoadedFiles files, Places places, @LocalServerPort int port) {
        this.files = files;
        this.places = places;
        this.manager = Manager.at(port);
    }

    /** It is 20 November; twelve weeks of support would end on 12 February. */
    @Test
    void anExtensionByAMonthReopensIntakeForThoseInLine() {
        files.load(tapering().places(0));
        places.programme(area, 0);
        places.hear(new Case(newId("referral"), area).asksForPlace("a" + id));
        files.load(tapering().places(1));
        assertThat(places.state("a" + id)).isEqualTo("WAITING");

        manager.extend(id, "2027-02-28")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(3)
                .jsonPath("$.fundedUntil")
                .isEqualTo("2027-02-28")
                .jsonPath("$.intakeUntil")
                .isEqualTo("2026-12-06");

        assertThat(places.state("a" + id)).isEqualTo("HELD");
        await().untilAsserted(() -> assertThat(HeardEvents.of(ProgrammePublished.class, id))
                .last()
                .extracting(published -> published.funding().getLast().to().toString())
                .isEqualTo("2027-02-28"));
    }

    @Test
    void whoAsksWhileIntakeTapersIsNotOfferedIt() {
        files.load(tapering().places(1));

        places.hear(new Case(newId("referral"), area).asksForPlace("a" + id));

        assertThat(places.state("a" + id)).isEqualTo("TURNED_AWAY");
    }

    /** Whom the taper turned away is told of: referral-service asks for them again, and they get the place. */
    @Test
    void extensionByAMonthReopensIntake() {
        files.load(tapering().places(1));
        Case turnedAway = new Case(newId("referral"), area);
        places.hear(turnedAway.asksForPlace("before-" + id));
        assertThat(places.state("before-" + id)).isEqualTo("TURNED_AWAY");

        manager.extend(id, "2027-02-28").expectStatus().isOk();
        await().untilAsserted(() -> assertThat(HeardEvents.of(IntakeReopened.class, turnedAway.referralId()))
                .extracting(IntakeReopened::offerId, IntakeReopened::programme)
                .containsExactly(tuple("before-" + id, id)));
        places.hear(turnedAway.asksForPlaceIn(null, LATER, "after-" + id));

        assertThat(places.state("after-" + id)).isEqualTo("HELD");
    }

    @Test
    void whoHasAskedAgainSinceTheyWereTurnedAwayIsNotToldOf() {
        files.load(tapering().places(1));
        Case askedAgain = new Case(newId("referral"), area);
        places.hear(askedAgain.asksForPlace("before-" + id));
        places.hear(askedAgain.asksForPlaceIn(Setting.HOME, LATER, "again-" + id));
        Case turnedAway = new Case(newId("referral"), area);
        places.hear(turnedAway.asksForPlace("other-" + id));

        manager.extend(id, "2027-02-28").expectStatus().isOk();

        await().untilAsserted(() -> assertThat(HeardEvents.of(IntakeReopened.class, turnedAway.referralId()))
                .hasSize(1));
        assertThat(HeardEvents.of(IntakeReopened.class, askedAgain.referralId()))
                .extracting(IntakeReopened::offerId)
                .containsExactly("again-" + id);
    }

    @Test
    void theDesksOverrideOffersAPlaceAlsoWhileIntakeTapers() {
        files.load(tapering().places(1));
        Case turnedAway = new Case(newId("referral"), area);
        places.hear(turnedAway.asksForPlace("before-" + id));
        assertThat(places.state("before-" + id)).isEqualTo("TURNED_AWAY");

        places.hear(turnedAway.asksForPlaceWith(id, "chosen-" + id));

        assertThat(places.state("chosen-" + id)).isEqualTo("HELD");
    }

    @Test
    void theSameExtensionAgainChangesNothing() {
        files.load(tapering());
        manager.extend(id, "2027-02-28");

        manager.extend(id, "2027-02-28")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);

        assertThat(manager.history(id).size()).isEqualTo(2);
    }

    @Test
    void fundingIsNotShortenedByAnExtension() {
        files.load(tapering());

        manager.extend(id, "2026-12-31")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("to");
    }

    @Test
    void aProgrammeInDevelopmentIsNotFundedByAnExtension() {
        files.load(ProgrammeFixture.programme(id).inDevelopment().places(0).neverFunded());

        manager.extend(id, "2027-06-30").expectStatus().isEqualTo(409);
    }

    private ProgrammeFixture tapering() {
        return ProgrammeFixture.programme(id)
                .of("provider-of-" + id)
                .needing(Need.SAFE_SPACE)
                .serving(area)
                .funded("2026-04-01", "2027-01-31")
                .supporting(12);
    }
}
