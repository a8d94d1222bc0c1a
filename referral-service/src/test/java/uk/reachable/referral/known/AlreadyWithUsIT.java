package uk.reachable.referral.known;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Catalogue;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class AlreadyWithUsIT {

    private static final String WITH_ST_GILES = "{\"programme\":\"st-giles-ed\"}";

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    Programmes programmes;

    @BeforeEach
    void theirProgrammeIsKnown() {
        wire.send(Catalogue.alwaysOnShift(Samples.ST_GILES), 1);
        soon().until(() -> programmes.find("st-giles-ed").isPresent());
    }

    @Test
    void aWorkerAlreadyWithTheYoungPersonTakesAPlaceAndStopsOtherOffers() {
        String id = story.offered(Samples.REDTHREAD);
        assertThat(api.post(dutyOfficer(), id + "/already-with-us", WITH_ST_GILES)
                        .status())
                .isEqualTo(200);
        PlaceRequested asked = story.request(id, 2);
        assertThat(asked.purpose()).isEqualTo(PlacePurpose.ALREADY_WITH_US);
        assertThat(asked.programme()).isEqualTo("st-giles-ed");

        story.hold(asked, Samples.ST_GILES);

        assertThat(heard(OfferAccepted.class, id).provider()).isEqualTo("st-giles");
        assertThat(heard(OfferWithdrawn.class, id).provider()).isEqualTo("redthread");
        assertThat(file(id).path("responsibleOrganisation").asString()).isEqualTo("st-giles");
        assertThat(api.post(caseworkerRedthread(), id + "/accept").status()).isEqualTo(409);
    }

    @Test
    void whereThereIsNoPlaceTheOfferStaysAndTheHistorySaysSo() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(dutyOfficer(), id + "/already-with-us", WITH_ST_GILES);

        story.noPlace(story.request(id, 2), NoPlaceOutcome.NONE_LEFT);

        heard(AlreadyWithUsNotPossible.class, id);
        assertThat(file(id).path("status").asString()).isEqualTo("OFFERED");
        assertThat(file(id).path("history").findValuesAsString("what")).contains("ALREADY_WITH_US_NOT_POSSIBLE");
        assertThat(api.post(caseworkerRedthread(), id + "/accept").status()).isEqualTo(200);
    }

    @Test
    void whoDeclinedBecauseTheyHaveThePersonAlreadyMaySaySoAfterAll() {
        String id = story.offered(Samples.ST_GILES);
        api.post(caseworkerStGiles(), id + "/decline", "{\"reason\":\"ALREADY_SUPPORTED\"}");
        story.request(id, 2);

        api.post(caseworkerStGiles(), id + "/already-with-us", WITH_ST_GILES);
        story.hold(story.request(id, 3), Samples.ST_GILES);

        assertThat(heard(OfferAccepted.class, id).worker()).isEqualTo("caseworker.stgiles");
    }

    @Test
    void aProviderWithoutAPartInTheCaseDoesNotLearnOfIt() {
        String id = story.offered(Samples.REDTHREAD);

        assertThat(api.post(caseworkerStGiles(), id + "/already-with-us", WITH_ST_GILES)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProviderSpeaksForItsOwnProgrammesOnly() {
        String id = story.offered(Samples.REDTHREAD);

        Api.Answer answer = api.post(caseworkerRedthread(), id + "/already-with-us", WITH_ST_GILES);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo("programme");
    }

    private JsonNode file(String id) {
        return api.get(dutyOfficer(), id).body();
    }

    private <E extends Event> E heard(Class<E> type, String id) {
        soon().until(() -> !wire.heard(type, id).isEmpty());
        return wire.heard(type, id).getFirst();
    }
}
