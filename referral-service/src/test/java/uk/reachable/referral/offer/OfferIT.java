package uk.reachable.referral.offer;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.platform.testkit.TestTokens.managerStGiles;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class OfferIT {

    private static final String NO_CAPACITY = "{\"reason\":\"NO_CAPACITY\"}";

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    MeterRegistry meters;

    @Test
    void whoeverIsOfferedAReferralAcceptsItAndIsResponsible() {
        String id = story.offered(Samples.REDTHREAD);
        Answer answer = api.post(caseworkerRedthread(), id + "/accept");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("ACCEPTED");
        assertThat(answer.body().path("version").asLong()).isEqualTo(3);
        Answer file = api.get(dutyOfficer(), id);
        assertThat(file.text("responsibleOrganisation")).isEqualTo("redthread");
        assertThat(file.body().path("offer").path("providerName").asString()).isEqualTo("Redthread");
    }

    @Test
    void inAReachableMomentAnOfferSaysWhoIsOnShiftAtTheSiteAndIsToldFirst() {
        String id = story.raised();
        story.holdWithOnShift(story.request(id, 1), Samples.REDTHREAD, "worker.on.shift");
        soon().until(() -> !wire.heard(OfferMade.class, id).isEmpty());
        assertThat(wire.heard(OfferMade.class, id))
                .extracting(OfferMade::toldFirst)
                .containsExactly(List.of("worker.on.shift"));
    }

    @Test
    void theManagerOfAProviderAnswersForAnAbsentCaseworker() {
        String id = story.offered(Samples.ST_GILES);
        assertThat(api.post(managerStGiles(), id + "/accept").status()).isEqualTo(200);
    }

    @Test
    void fiftyAcceptsAtOnceHaveOneEffect() throws Exception {
        String id = story.offered(Samples.REDTHREAD);
        List<Answer> answers = atOnce(50, () -> api.post(caseworkerRedthread(), id + "/accept"));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.body().path("version").asLong())
                .containsOnly(3L);
        story.raised();
        assertThat(wire.heard(OfferAccepted.class, id)).hasSize(1);
    }

    @Test
    void aDeclinedReferralIsNotOfferedToTheSameProviderAgain() {
        String id = story.offered(Samples.ST_GILES);
        Answer answer = api.post(caseworkerStGiles(), id + "/decline", NO_CAPACITY);
        assertThat(answer.text("status")).isEqualTo("RAISED");
        PlaceRequested next = story.request(id, 2);
        assertThat(next.excludedProviders()).containsExactly("st-giles");
        assertThat(next.offerId()).isNotEqualTo(story.request(id, 1).offerId());
        assertThat(wire.heard(OfferDeclined.class, id))
                .extracting(OfferDeclined::reason)
                .containsExactly(DeclineReason.NO_CAPACITY);
    }

    @Test
    void decliningAgainAnswersTheSame() {
        String id = story.offered(Samples.ST_GILES);
        api.post(caseworkerStGiles(), id + "/decline", NO_CAPACITY);
        Answer again = api.post(caseworkerStGiles(), id + "/decline", NO_CAPACITY);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("version").asLong()).isEqualTo(3);
    }

    @Test
    void aFormerHolderOfAnOfferHearsThePresentStateAndSeesNothingOfOtherProviders() {
        String id = story.offered(Samples.ST_GILES);
        api.post(caseworkerStGiles(), id + "/decline", NO_CAPACITY);
        story.offer(id, Samples.REDTHREAD, 2);
        api.post(caseworkerRedthread(), id + "/accept");
        Answer late = api.post(caseworkerStGiles(), id + "/accept");
        Answer file = api.get(caseworkerStGiles(), id);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("referralStatus")).isEqualTo("ACCEPTED");
        assertThat(late.body().path("version").asLong()).isEqualTo(5);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body().toString()).contains("st-giles").doesNotContain("redthread");
    }

    @Test
    void theHistoryTellsEveryStepToWhomeverOverseesTheRegion() {
        String id = story.offered(Samples.ST_GILES);
        api.post(caseworkerStGiles(), id + "/decline", NO_CAPACITY);
        story.offer(id, Samples.REDTHREAD, 2);
        api.post(caseworkerRedthread(), id + "/accept");
        assertThat(api.get(dutyOfficer(), id).body().path("history").values())
                .extracting(step -> step.path("what").asString() + " "
                        + step.path("version").asLong())
                .containsExactly(
                        "REFERRAL_RAISED 1",
                        "PLACE_REQUESTED 1",
                        "OFFER_MADE 2",
                        "OFFER_DECLINED 3",
                        "PLACE_REQUESTED 3",
                        "OFFER_MADE 4",
                        "OFFER_ACCEPTED 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"reason\":null}", "{\"reason\":\"TIRED\"}", "{\"reason\":1}", "{\"reason\""})
    void aDeclineWithoutAGoodReasonIsExplainedAndChangesNothing(String body) {
        String id = story.offered(Samples.REDTHREAD);
        Answer answer = api.post(caseworkerRedthread(), id + "/decline", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(api.get(dutyOfficer(), id).body().path("version").asLong()).isEqualTo(2);
        assertThat(wire.heard(OfferDeclined.class, id)).isEmpty();
    }

    @Test
    void aReferralThatDoesNotExistIsNotFound() {
        assertThat(api.get(dutyOfficer(), "no-such-referral").status()).isEqualTo(404);
        assertThat(api.post(caseworkerRedthread(), "no-such-referral/accept").status())
                .isEqualTo(404);
    }

    @Test
    void openOffersAreCounted() {
        String id = story.offered(Samples.REDTHREAD);
        double before = meters.get("reachable.offers.open").gauge().value();
        api.post(caseworkerRedthread(), id + "/accept");
        assertThat(meters.get("reachable.offers.open").gauge().value()).isEqualTo(before - 1);
        assertThat(meters.get("reachable.offers.overdue").gauge().value()).isNotNegative();
        assertThat(meters.get("reachable.referrals.unanswered").gauge().value()).isNotNegative();
    }

    @Test
    void anOfferCarriesTheVersionThatTheReferralHasAfterIt() {
        String id = story.offered(Samples.REDTHREAD);
        soon().untilAsserted(() -> assertThat(wire.heard(OfferMade.class, id))
                .extracting(OfferMade::version)
                .containsExactly(
                        api.get(dutyOfficer(), id).body().path("version").asLong()));
    }

    private static <A> List<A> atOnce(int times, Callable<A> call) throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<A>> calls =
                    IntStream.range(0, times).mapToObj(_ -> call).toList();
            List<Future<A>> answers = callers.invokeAll(calls);
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
