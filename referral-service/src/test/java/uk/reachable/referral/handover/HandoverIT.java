package uk.reachable.referral.handover;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.Catalogue;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.caseworkerWestYorkshire;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class HandoverIT {

    private static final String TO_ST_GILES = "{\"toProgramme\":\"st-giles-ed\",\"reason\":\"STEP_DOWN\"}";

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    Programmes programmes;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void bothProgrammesAreKnown() {
        wire.send(Catalogue.alwaysOnShift(Samples.REDTHREAD), 1);
        wire.send(Catalogue.alwaysOnShift(Samples.ST_GILES), 1);
        soon().until(() -> programmes.find("redthread-ed").isPresent()
                && programmes.find("st-giles-ed").isPresent());
    }

    @Test
    void responsibilityPassesWhenTheReceiverAccepts() {
        String id = accepted();
        String handoverId = offered(id);
        assertThat(responsible(id)).isEqualTo("redthread");
        Answer answer = api.post(caseworkerStGiles(), id + "/handovers/" + handoverId + "/accept");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("ACCEPTED");
        assertThat(responsible(id)).isEqualTo("st-giles");
        soon().until(() -> !wire.heard(HandoverAccepted.class, id).isEmpty());
        HandoverAccepted told = wire.heard(HandoverAccepted.class, id).getFirst();
        assertThat(told.fromProgramme()).isEqualTo("redthread-ed");
        assertThat(told.toProgramme()).isEqualTo("st-giles-ed");
        assertThat(told.version()).isEqualTo(answer.body().path("version").asLong());
    }

    @Test
    void acceptingAHandoverTwiceHasOneEffect() {
        String id = accepted();
        String handoverId = offered(id);
        Answer first = api.post(caseworkerStGiles(), id + "/handovers/" + handoverId + "/accept");
        Answer again = api.post(caseworkerStGiles(), id + "/handovers/" + handoverId + "/accept");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theReceiverMayHandOnAndTheFirstProviderNoLongerSeesWhere() {
        String id = accepted();
        api.post(caseworkerStGiles(), id + "/handovers/" + offered(id) + "/accept");
        assertThat(propose(id, TO_ST_GILES).status()).isEqualTo(403);
        assertThat(api.post(caseworkerRedthread(), id + "/accept").status()).isEqualTo(409);
        assertThat(api.get(caseworkerRedthread(), id).body().has("offer")).isFalse();
        assertThat(api.get(caseworkerStGiles(), id).body().has("offer")).isTrue();
    }

    @Test
    void aPlaceIsSoughtInTheNamedProgrammeOnly() {
        String id = accepted();
        String handoverId = propose(id, TO_ST_GILES).text("id");
        PlaceRequested request = story.request(id, 2);
        assertThat(request.purpose()).isEqualTo(PlacePurpose.HANDOVER);
        assertThat(request.programme()).isEqualTo("st-giles-ed");
        assertThat(request.offerId()).isEqualTo(handoverId);
    }

    @Test
    void aHandoverCannotBeAcceptedBeforeAPlaceIsHeld() {
        String id = accepted();
        Answer proposed = propose(id, TO_ST_GILES);
        Answer early = api.post(caseworkerStGiles(), id + "/handovers/" + proposed.text("id") + "/accept");
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.text("status")).isEqualTo("PROPOSED");
        assertThat(early.status()).isEqualTo(409);
        assertThat(responsible(id)).isEqualTo("redthread");
    }

    @Test
    void aRefusedHandoverLeavesResponsibilityWhereItIs() {
        String id = accepted();
        Answer answer = api.post(caseworkerStGiles(), id + "/handovers/" + offered(id) + "/refuse");
        assertThat(answer.text("status")).isEqualTo("REFUSED");
        assertThat(responsible(id)).isEqualTo("redthread");
        soon().until(() -> !wire.heard(HandoverRefused.class, id).isEmpty());
    }

    @Test
    void aHandoverThatNobodyAnswersLapses() {
        String id = accepted();
        String handoverId = offered(id);
        clock.advance(Duration.ofHours(1));
        soon().until(() -> !wire.heard(HandoverLapsed.class, id).isEmpty());
        assertThat(responsible(id)).isEqualTo("redthread");
        assertThat(api.post(caseworkerStGiles(), id + "/handovers/" + handoverId + "/accept")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void withoutAPlaceAHandoverIsNotPossibleAndALatePlaceIsGivenBack() {
        String id = accepted();
        String handoverId = propose(id, TO_ST_GILES).text("id");
        PlaceRequested request = story.request(id, 2);
        story.noPlace(request, NoPlaceOutcome.NONE_LEFT);
        story.hold(request, Samples.ST_GILES);
        soon().until(() -> !wire.heard(OfferNotMade.class, id).isEmpty());
        assertThat(wire.heard(HandoverNotPossible.class, id)).hasSize(1);
        assertThat(wire.heard(OfferNotMade.class, id).getFirst().offerId()).isEqualTo(handoverId);
        assertThat(wire.heard(HandoverOffered.class, id)).isEmpty();
    }

    @Test
    void aPlaceHeldTwiceForAHandoverIsOfferedOnce() {
        String id = accepted();
        offered(id);
        story.hold(story.request(id, 2), Samples.ST_GILES);
        story.hold(story.request(id, 1), Samples.REDTHREAD);
        wire.send(Story.held(story.request(id, 1), "stray", Samples.ST_GILES), story.nextOf(id));
        soon().until(() -> !wire.heard(OfferNotMade.class, id).isEmpty());
        assertThat(wire.heard(HandoverOffered.class, id)).hasSize(1);
    }

    @Test
    void thereIsOneOpenHandoverAtATime() {
        String id = accepted();
        propose(id, TO_ST_GILES);
        assertThat(propose(id, TO_ST_GILES).status()).isEqualTo(409);
    }

    @Test
    void aHandoverProposedTwiceUnderOneKeyIsProposedOnce() {
        String id = accepted();
        Answer first = api.postWithKey(caseworkerRedthread(), id + "/handovers", TO_ST_GILES, "key-of-" + id);
        Answer again = api.postWithKey(caseworkerRedthread(), id + "/handovers", TO_ST_GILES, "key-of-" + id);
        assertThat(again).isEqualTo(first);
        assertThat(api.get(dutyOfficer(), id).body().path("handovers")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"toProgramme\":\"redthread-ed\",\"reason\":\"STEP_DOWN\"}",
                "{\"toProgramme\":\"no-such-programme\",\"reason\":\"STEP_DOWN\"}",
                "{\"toProgramme\":\"st-giles-ed\",\"reason\":\"TIRED\"}",
                "{\"toProgramme\":\" \",\"reason\":\"STEP_DOWN\"}",
                "{\"toProgramme\":\"st-giles-ed\"}",
                "{\"reason\":\"STEP_DOWN\"}",
                "[]"
            })
    void aHandoverThatCannotBeIsExplainedAndChangesNothing(String body) {
        String id = accepted();
        Answer answer = propose(id, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(api.get(dutyOfficer(), id).body().path("version").asLong()).isEqualTo(3);
        assertThat(api.get(dutyOfficer(), id).body().path("handovers")).isEmpty();
    }

    @Test
    void aHandoverOfAnotherReferralIsNotFound() {
        String handoverId = offered(accepted());
        String other = accepted();
        assertThat(api.post(caseworkerStGiles(), other + "/handovers/" + handoverId + "/accept")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theReceiverSeesTheReferralAndNotWhoWasAskedBefore() {
        String id = story.offered(new Place("navigators-ed", "Navigators", "ae-navigators", "A&E Navigators"));
        api.post(caseworkerWestYorkshire(), id + "/decline", "{\"reason\":\"NO_CAPACITY\"}");
        story.offer(id, Samples.REDTHREAD, 2);
        api.post(caseworkerRedthread(), id + "/accept");
        propose(id, TO_ST_GILES);
        String file = api.get(caseworkerStGiles(), id).body().toString();
        assertThat(file).contains("HANDOVER_PROPOSED").doesNotContain("ae-navigators");
    }

    private String accepted() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(caseworkerRedthread(), id + "/accept");
        return id;
    }

    private String offered(String id) {
        String handoverId = propose(id, TO_ST_GILES).text("id");
        story.hold(story.request(id, 2), Samples.ST_GILES);
        soon().until(() -> !wire.heard(HandoverOffered.class, id).isEmpty());
        return handoverId;
    }

    private Answer propose(String id, String body) {
        return api.post(caseworkerRedthread(), id + "/handovers", body);
    }

    private String responsible(String id) {
        return api.get(dutyOfficer(), id).text("responsibleOrganisation");
    }
}
