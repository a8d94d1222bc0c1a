package uk.reachable.referral.reroute;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens.Token;
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
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.platform.testkit.TestTokens.managerStGiles;
import static uk.reachable.platform.testkit.TestTokens.programmeManager;
import static uk.reachable.platform.testkit.TestTokens.token;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class RerouteIT {

    private static final String UNSAFE = "{\"reason\":\"UNSAFE\"}";
    private static final String ST_GILES = "{\"programme\":\"st-giles-ed\",\"reason\":\"TRUSTED_WORKER\"}";
    private static final Token THEIR_DESK = token("duty.there", "vru-there", Story.CONFIRMING_REGION, "DUTY_OFFICER");

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void theProgrammeIsKnown() {
        wire.send(Catalogue.alwaysOnShift(Samples.ST_GILES), 1);
        soon().until(() -> programmes.find("st-giles-ed").isPresent());
    }

    @Test
    void aRegionMayDemandThatAPersonConfirmsEachReoffer() {
        String id = declinedWhereOffersAreConfirmed();
        assertThat(wire.heard(PlaceRequested.class, id)).hasSize(1);
        Answer answer = api.post(THEIR_DESK, id + "/confirm-reoffer");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("RAISED");
        assertThat(story.request(id, 2).excludedProviders()).containsExactly("redthread");
    }

    @Test
    void anOfferThatLapsedIsConfirmedToo() {
        String id = story.raisedIn(Story.CONFIRMING_REGION);
        story.offer(id, Samples.REDTHREAD, 1);
        clock.advance(Duration.ofHours(1));
        heard(OfferLapsed.class, id);
        assertThat(heard(ConfirmationAwaited.class, id).confirmBy()).isAfter(clock.instant());
        assertThat(api.get(THEIR_DESK, id).text("status")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void aConfirmationThatIsNotGivenInTimeIsToldOnceAndTheReferralWaitsOn() {
        String id = declinedWhereOffersAreConfirmed();
        clock.advance(Duration.ofMinutes(30));
        heard(ConfirmationOverdue.class, id);
        String other = declinedWhereOffersAreConfirmed();
        clock.advance(Duration.ofMinutes(30));
        heard(ConfirmationOverdue.class, other);
        assertThat(wire.heard(ConfirmationOverdue.class, id)).hasSize(1);
        assertThat(api.get(THEIR_DESK, id).text("status")).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(api.post(THEIR_DESK, id + "/confirm-reoffer").status()).isEqualTo(200);
    }

    @Test
    void theDeskHearsOnceThatNobodyWasFoundInAnHourAndAgainWhenItIsSoAnew() {
        String id = unplaced(story.raised(), 1);
        clock.advance(Duration.ofHours(1));
        UnplacedOverdue told = heard(UnplacedOverdue.class, id);
        assertThat(told.dutyDueBy()).isEqualTo(clock.instant());
        assertThat(api.get(dutyOfficer(), id).text("status")).isEqualTo("UNPLACED");
        api.post(dutyOfficer(), id + "/reopen", "{}");
        unplaced(id, 2);
        assertThat(wire.heard(UnplacedOverdue.class, id)).hasSize(1);
        clock.advance(Duration.ofHours(1));
        soon().until(() -> wire.heard(UnplacedOverdue.class, id).size() == 2);
        assertThat(api.get(dutyOfficer(), id).body().path("history").toString()).contains("UNPLACED_OVERDUE");
    }

    private String unplaced(String id, int nth) {
        story.noPlace(story.request(id, nth), NoPlaceOutcome.NONE_LEFT);
        soon().until(() -> wire.heard(ReferralUnplaced.class, id).size() == nth);
        return id;
    }

    @Test
    void whereNoConfirmationIsDemandedThereIsNoneToGive() {
        String id = story.raised();
        Answer answer = api.post(dutyOfficer(), id + "/confirm-reoffer");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("referralStatus")).isEqualTo("RAISED");
    }

    @Test
    void aPersonOverridesMatchingWithAReason() {
        String id = story.raised();
        story.noPlace(story.request(id, 1), NoPlaceOutcome.NONE_LEFT);
        heard(ReferralUnplaced.class, id);
        Answer answer = api.post(programmeManager(), id + "/offer", ST_GILES);
        assertThat(answer.text("status")).isEqualTo("RAISED");
        PlaceRequested named = story.request(id, 2);
        assertThat(named.programme()).isEqualTo("st-giles-ed");
        assertThat(heard(ProgrammeChosen.class, id).reason()).isEqualTo(OverrideReason.TRUSTED_WORKER);
        assertThat(api.get(dutyOfficer(), id).body().path("history").toString())
                .contains("PROGRAMME_CHOSEN", "TRUSTED_WORKER");
        story.offer(id, Samples.ST_GILES, 2);
        assertThat(api.post(caseworkerStGiles(), id + "/accept").status()).isEqualTo(200);
    }

    @Test
    void theChoiceEndsAnOpenOfferAndItsProviderHearsSo() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(dutyOfficer(), id + "/offer", ST_GILES);
        assertThat(heard(ProgrammeChosen.class, id).endedOfferId())
                .isEqualTo(story.request(id, 1).offerId());
        Answer late = api.post(caseworkerRedthread(), id + "/accept");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("detail")).contains("taken back");
    }

    @Test
    void aFirstContactBreachReopensTheOfferIfTheManagerAgrees() {
        String id = overdueAtStGiles();
        assertThat(api.post(caseworkerStGiles(), id + "/release").status()).isEqualTo(403);
        Answer answer = api.post(managerStGiles(), id + "/release");
        assertThat(answer.text("status")).isEqualTo("RAISED");
        ReferralReleased told = heard(ReferralReleased.class, id);
        assertThat(told.placementId()).isEqualTo(story.request(id, 1).offerId());
        assertThat(told.responsibleOrganisation()).isEqualTo("west-midlands-vru");
        assertThat(story.request(id, 2).excludedProviders()).containsExactly("st-giles");
        assertThat(api.get(managerStGiles(), id).body().has("personId")).isFalse();
    }

    @Test
    void beforeTheFirstContactIsOverdueNobodyLetsAReferralGo() {
        String id = story.offered(Samples.ST_GILES);
        api.post(caseworkerStGiles(), id + "/accept");
        Answer answer = api.post(dutyOfficer(), id + "/release");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("referralStatus")).isEqualTo("ACCEPTED");
    }

    @Test
    void whoWasTurnedAwayIsOfferedAgainWhenTheFundingIsExtended() {
        String id = story.raised();
        story.noPlace(story.request(id, 1), NoPlaceOutcome.NONE_LEFT);
        heard(ReferralUnplaced.class, id);
        story.reopenIntake(story.request(id, 1));
        assertThat(story.offer(id, Samples.ST_GILES, 2).provider()).isEqualTo("st-giles");
    }

    @Test
    void aReopenedIntakeLeavesAloneWhatWasWithdrawnMeanwhile() {
        String id = story.raised();
        PlaceRequested first = story.request(id, 1);
        story.noPlace(first, NoPlaceOutcome.NONE_LEFT);
        heard(ReferralUnplaced.class, id);
        api.post(dutyOfficer(), id + "/withdraw", "{\"reason\":\"NO_LONGER_NEEDED\"}");
        story.reopenIntake(first);
        soon().until(() -> applied(id) == 2);
        assertThat(api.get(dutyOfficer(), id).text("status")).isEqualTo("WITHDRAWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\":\"OTHER\"}                                   | programme",
                "{\"programme\":\"nowhere\",\"reason\":\"OTHER\"}       | programme",
                "{\"programme\":\"st-giles-ed\"}                        | reason",
                "{\"programme\":\"st-giles-ed\",\"reason\":\"WHIM\"}    | reason"
            })
    void aChoiceThatCannotBeIsExplainedAndChangesNothing(String body, String field) {
        String id = story.raised();
        Answer answer = api.post(dutyOfficer(), id + "/offer", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(api.get(dutyOfficer(), id).body().path("version").asLong()).isEqualTo(1);
    }

    /** How many events of the places of a referral this service has applied. */
    private long applied(String id) {
        return jdbc.sql(
                        "SELECT coalesce(max(sequence), 0) FROM inbox WHERE topic = 'reachable.placement.v1' AND key = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private String declinedWhereOffersAreConfirmed() {
        String id = story.raisedIn(Story.CONFIRMING_REGION);
        story.offer(id, Samples.REDTHREAD, 1);
        api.post(caseworkerRedthread(), id + "/decline", UNSAFE);
        heard(ConfirmationAwaited.class, id);
        return id;
    }

    private String overdueAtStGiles() {
        String id = story.offered(Samples.ST_GILES);
        api.post(caseworkerStGiles(), id + "/accept");
        clock.advance(Duration.ofHours(2));
        heard(FirstContactOverdue.class, id);
        return id;
    }

    private <E extends Event> E heard(Class<E> type, String id) {
        soon().until(() -> !wire.heard(type, id).isEmpty());
        return wire.heard(type, id).getFirst();
    }
}
