package uk.reachable.referral.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.platform.testkit.TestTokens.programmeManager;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class DeskIT {

    private static final String NOT_NEEDED = "{\"reason\":\"NO_LONGER_NEEDED\"}";
    private static final String EVERYBODY = "{\"everybodyAgain\":true}";
    private static final String NO_CAPACITY = "{\"reason\":\"NO_CAPACITY\"}";

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    MutableClock clock;

    @Test
    void aReferralThatIsNoLongerWantedIsWithdrawnAndReleasesTheHeldPlace() {
        String id = story.offered(Samples.REDTHREAD);
        Answer answer = api.post(dutyOfficer(), id + "/withdraw", NOT_NEEDED);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("WITHDRAWN");
        ReferralWithdrawn told = heard(ReferralWithdrawn.class, id);
        assertThat(told.offerId()).isEqualTo(story.request(id, 1).offerId());
        assertThat(told.reason()).isEqualTo(WithdrawalReason.NO_LONGER_NEEDED);
    }

    @Test
    void aProviderWhoseOfferWasWithdrawnHearsWhyItCannotAcceptAnyMore() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(dutyOfficer(), id + "/withdraw", NOT_NEEDED);
        Answer late = api.post(caseworkerRedthread(), id + "/accept");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("referralStatus")).isEqualTo("WITHDRAWN");
        assertThat(late.text("detail")).contains("withdrawn");
        assertThat(api.get(caseworkerRedthread(), id).body().has("personId")).isFalse();
    }

    @Test
    void withdrawingTwiceHasOneEffect() {
        String id = story.raised();
        Answer first = api.post(dutyOfficer(), id + "/withdraw", NOT_NEEDED);
        Answer again = api.post(programmeManager(), id + "/withdraw", NOT_NEEDED);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatAProviderHasAcceptedIsNotWithdrawn() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(caseworkerRedthread(), id + "/accept");
        Answer answer = api.post(dutyOfficer(), id + "/withdraw", NOT_NEEDED);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(api.get(dutyOfficer(), id).text("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void aPlaceThatIsHeldAfterTheWithdrawalIsGivenBack() {
        String id = story.raised();
        PlaceRequested request = story.request(id, 1);
        api.post(dutyOfficer(), id + "/withdraw", NOT_NEEDED);
        story.hold(request, Samples.REDTHREAD);
        assertThat(heard(OfferNotMade.class, id).offerId()).isEqualTo(request.offerId());
        assertThat(api.get(dutyOfficer(), id).text("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void aWithdrawnReferralIsReopenedAndSoughtAPlaceForAgain() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(dutyOfficer(), id + "/withdraw", NOT_NEEDED);
        Answer answer = api.post(dutyOfficer(), id + "/reopen", "{}");
        assertThat(answer.text("status")).isEqualTo("RAISED");
        assertThat(heard(ReferralReopened.class, id).responsibleOrganisation()).isEqualTo("west-midlands-vru");
        assertThat(story.request(id, 2).excludedProviders()).isEmpty();
        OfferMade again = story.offer(id, Samples.REDTHREAD, 2);
        assertThat(again.provider()).isEqualTo("redthread");
        assertThat(api.post(caseworkerRedthread(), id + "/accept").status()).isEqualTo(200);
    }

    @Test
    void aDeclineExcludesThatProviderUntilAManagerReopensTheReferral() {
        String id = declinedAndLeft();
        api.post(dutyOfficer(), id + "/reopen", "{\"everybodyAgain\":false}");
        assertThat(story.request(id, 3).excludedProviders()).containsExactly("redthread");
        story.noPlace(story.request(id, 3), NoPlaceOutcome.NONE_LEFT);
        soon().until(() -> wire.heard(ReferralUnplaced.class, id).size() == 2);
        api.post(programmeManager(), id + "/reopen", EVERYBODY);
        assertThat(story.request(id, 4).excludedProviders()).isEmpty();
    }

    @Test
    void onlyAManagerLetsThoseBeAskedAgainWhoDeclined() {
        String id = declinedAndLeft();
        Answer answer = api.post(dutyOfficer(), id + "/reopen", EVERYBODY);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("detail")).contains("manager");
        assertThat(api.get(dutyOfficer(), id).text("status")).isEqualTo("UNPLACED");
    }

    @Test
    void whatGoesOnIsNotReopened() {
        String id = story.offered(Samples.REDTHREAD);
        assertThat(api.post(dutyOfficer(), id + "/reopen", "{}").status()).isEqualTo(409);
    }

    @Test
    void whatIsKnownIsAmendedAfterSendingAndAPlaceIsSoughtByIt() {
        String id = story.raised();
        PlaceRequested before = story.request(id, 1);
        api.post(
                dutyOfficer(), id + "/amend", "{\"site\":\"Good Hope Hospital\",\"homeLocalAuthority\":\"E08000026\"}");
        PlaceRequested anew = story.request(id, 2);
        assertThat(anew.site()).isEqualTo("good-hope-hospital");
        assertThat(anew.homeLocalAuthority()).isEqualTo("E08000026");
        assertThat(anew.offerId()).isNotEqualTo(before.offerId());
        assertThat(heard(ReferralAmended.class, id).endedOfferId()).isEqualTo(before.offerId());
        assertThat(api.get(dutyOfficer(), id).text("site")).isEqualTo("good-hope-hospital");
    }

    @Test
    void aPlaceHeldForWhatWasKnownBeforeIsGivenBack() {
        String id = story.raised();
        PlaceRequested before = story.request(id, 1);
        api.post(dutyOfficer(), id + "/amend", "{\"homeLocalAuthority\":\"E08000026\"}");
        story.hold(before, Samples.REDTHREAD);
        story.offer(id, Samples.ST_GILES, 2);
        assertThat(heard(OfferNotMade.class, id).offerId()).isEqualTo(before.offerId());
        assertThat(wire.heard(OfferMade.class, id))
                .extracting(OfferMade::provider)
                .containsExactly("st-giles");
    }

    @Test
    void anAmendedReferralKeepsItsPlaceInTheLine() {
        String id = story.raised();
        story.noPlace(story.request(id, 1), NoPlaceOutcome.WAITING);
        ReferralWaiting waiting = heard(ReferralWaiting.class, id);
        clock.advance(Duration.ofMinutes(5));
        api.post(dutyOfficer(), id + "/amend", "{\"setting\":\"HOME\"}");
        assertThat(story.request(id, 2).requestedAt()).isEqualTo(waiting.waitingSince());
    }

    @Test
    void theClockOfAnOpenOfferIsComputedAgainWhenTheReleaseIsAmended() {
        String id = story.raised();
        OfferMade made = story.offer(id, Samples.REDTHREAD, 1);
        Instant release = made.madeAt().plus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.SECONDS);
        Answer answer = api.post(dutyOfficer(), id + "/amend", "{\"expectedRelease\":\"" + release + "\"}");
        assertThat(answer.text("status")).isEqualTo("OFFERED");
        assertThat(heard(ReferralAmended.class, id).respondBy()).isEqualTo(release);
        assertThat(api.get(dutyOfficer(), id)
                        .body()
                        .path("offer")
                        .path("respondBy")
                        .asString())
                .isEqualTo(release.toString());
        clock.advance(Duration.ofMinutes(20));
        assertThat(heard(OfferLapsed.class, id).offerId()).isEqualTo(made.offerId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                            | setting",
                "{\"site\":\"nowhere\"}                        | site",
                "{\"homeLocalAuthority\":\"Birmingham\"}       | homeLocalAuthority",
                "{\"setting\":\"AT_HOME\"}                     | setting",
                "{\"expectedRelease\":\"9999-12-31T00:00:00Z\"} | expectedRelease",
                "{\"expectedRelease\":\"soon\"}                | expectedRelease"
            })
    void anAmendmentThatCannotBeIsExplainedAndChangesNothing(String body, String field) {
        String id = story.raised();
        Answer answer = api.post(dutyOfficer(), id + "/amend", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(api.get(dutyOfficer(), id).body().path("version").asLong()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"TIRED\"}", ""})
    void aWithdrawalWithoutAGoodReasonIsExplainedAndChangesNothing(String body) {
        String id = story.raised();
        Answer answer = api.post(dutyOfficer(), id + "/withdraw", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(api.get(dutyOfficer(), id).text("status")).isEqualTo("RAISED");
    }

    /** Declined by Redthread, and nobody else is left. */
    private String declinedAndLeft() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(caseworkerRedthread(), id + "/decline", NO_CAPACITY);
        story.noPlace(story.request(id, 2), NoPlaceOutcome.NONE_LEFT);
        heard(ReferralUnplaced.class, id);
        return id;
    }

    private <E extends Event> E heard(Class<E> type, String id) {
        soon().until(() -> !wire.heard(type, id).isEmpty());
        return wire.heard(type, id).getFirst();
    }
}
