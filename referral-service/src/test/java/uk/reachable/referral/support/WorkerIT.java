package uk.reachable.referral.support;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.WorkerChanged;
import uk.reachable.platform.testkit.TestTokens.Token;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.platform.testkit.TestTokens.managerStGiles;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class WorkerIT {

    private static final String TO_A_COLLEAGUE = "{\"worker\":\"colleague.stgiles\",\"reason\":\"ABSENT\"}";

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Test
    void whoeverAcceptsHasTheCase() {
        String id = accepted(caseworkerStGiles(), "");

        OfferAccepted told = heard(OfferAccepted.class, id);

        assertThat(told.worker()).isEqualTo("caseworker.stgiles");
        assertThat(told.actedBy()).isNull();
    }

    @Test
    void whoeverAcceptsSendsNothingOfWhateverType() {
        String id = story.offered(Samples.ST_GILES);

        assertThat(api.postForm(caseworkerStGiles(), id + "/accept").status()).isEqualTo(200);

        assertThat(heard(OfferAccepted.class, id).worker()).isEqualTo("caseworker.stgiles");
    }

    @Test
    void aManagerActsForAnAbsentWorkerAndTheHistorySaysWhoDidItForWhom() {
        String id = accepted(managerStGiles(), "{\"worker\":\"caseworker.stgiles\"}");

        JsonNode step = step(id, "OFFER_ACCEPTED");

        assertThat(step.path("worker").asString()).isEqualTo("caseworker.stgiles");
        assertThat(step.path("actedBy").asString()).isEqualTo("manager.stgiles");
        assertThat(heard(OfferAccepted.class, id).actedBy()).isEqualTo("manager.stgiles");
    }

    @Test
    void aManagerWhoNamesNobodyLeavesTheCaseToTheOrganisation() {
        String id = accepted(managerStGiles(), "");

        assertThat(heard(OfferAccepted.class, id).worker()).isNull();
    }

    @Test
    void onlyAManagerAcceptsForSomebodyElse() {
        String id = story.offered(Samples.ST_GILES);

        Api.Answer answer = api.post(caseworkerStGiles(), id + "/accept", "{\"worker\":\"colleague.stgiles\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(file(id).path("status").asString()).isEqualTo("OFFERED");
    }

    @Test
    void aManagerPassesACaseFromWorkerToWorkerAndTheProviderStaysResponsible() {
        String id = accepted(caseworkerStGiles(), "");

        Api.Answer answer = api.post(managerStGiles(), id + "/worker", TO_A_COLLEAGUE);

        assertThat(answer.status()).isEqualTo(200);
        WorkerChanged told = heard(WorkerChanged.class, id);
        assertThat(told.fromWorker()).isEqualTo("caseworker.stgiles");
        assertThat(told.toWorker()).isEqualTo("colleague.stgiles");
        assertThat(told.reason()).isEqualTo(WorkerChangeReason.ABSENT);
        assertThat(file(id).path("responsibleOrganisation").asString()).isEqualTo("st-giles");
        assertThat(file(id).path("offer").path("worker").asString()).isEqualTo("colleague.stgiles");
        JsonNode step = step(id, "WORKER_CHANGED");
        assertThat(step.path("actedBy").asString()).isEqualTo("manager.stgiles");
        assertThat(step.path("reason").asString()).isEqualTo("ABSENT");
    }

    @Test
    void aWorkerWhoIsRuledOutDoesNotTakeThePersonOnAndAColleagueMay() {
        String id = story.raised();
        PlaceRequested asked = story.request(id, 1);
        wire.send(ruledOut(asked, "caseworker.stgiles"), story.nextOf(id));
        heard(OfferMade.class, id);

        assertThat(api.post(caseworkerStGiles(), id + "/accept").status()).isEqualTo(409);
        assertThat(api.post(managerStGiles(), id + "/accept", "{\"worker\":\"caseworker.stgiles\"}")
                        .status())
                .isEqualTo(409);
        assertThat(file(id).path("status").asString()).isEqualTo("OFFERED");
        assertThat(api.post(managerStGiles(), id + "/accept", "{\"worker\":\"colleague.stgiles\"}")
                        .status())
                .isEqualTo(200);
        assertThat(api.post(managerStGiles(), id + "/worker", "{\"worker\":\"caseworker.stgiles\",\"reason\":\"LEFT\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aCaseworkerDoesNotPassACaseOn() {
        String id = accepted(caseworkerStGiles(), "");

        assertThat(api.post(caseworkerStGiles(), id + "/worker", TO_A_COLLEAGUE).status())
                .isEqualTo(403);
    }

    @Test
    void askingTwiceChangesNothingMore() {
        String id = accepted(caseworkerStGiles(), "");

        Api.Answer first = api.post(managerStGiles(), id + "/worker", TO_A_COLLEAGUE);
        Api.Answer second = api.post(managerStGiles(), id + "/worker", TO_A_COLLEAGUE);

        assertThat(second).isEqualTo(first);
    }

    private String accepted(Token user, String body) {
        String id = story.offered(Samples.ST_GILES);
        api.post(user, id + "/accept", body);
        return id;
    }

    private static PlaceHeld ruledOut(PlaceRequested asked, String worker) {
        PlaceHeld held = Story.held(asked, asked.offerId(), Samples.ST_GILES);
        return new PlaceHeld(
                held.incidentId(),
                held.incidentReference(),
                held.region(),
                held.referralId(),
                held.offerId(),
                held.purpose(),
                held.programme(),
                held.programmeName(),
                held.provider(),
                held.providerName(),
                held.reasons(),
                held.heldAt(),
                List.of(worker),
                null);
    }

    private JsonNode step(String id, String what) {
        return file(id).path("history")
                .valueStream()
                .filter(step -> step.path("what").asString().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode file(String id) {
        return api.get(dutyOfficer(), id).body();
    }

    private <E extends Event> E heard(Class<E> type, String id) {
        soon().until(() -> !wire.heard(type, id).isEmpty());
        return wire.heard(type, id).getFirst();
    }
}
