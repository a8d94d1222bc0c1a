package uk.reachable.referral.journey.course;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.ConfirmationChannel;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.journey.Homeward;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.Journeys;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.Catalogue;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.caseworkerWestYorkshire;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.platform.testkit.TestTokens.dutyWestYorkshire;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class JourneyIT {

    private final Api api;
    private final Story story;
    private final MutableClock clock;
    private final Journeys journeys;
    private final Programmes programmes;
    private final Homeward home;

    @Autowired
    JourneyIT(Api api, Story story, MutableClock clock, Journeys journeys, Programmes programmes) {
        this.api = api;
        this.story = story;
        this.clock = clock;
        this.journeys = journeys;
        this.programmes = programmes;
        home = new Homeward(api, story, clock);
    }

    @BeforeEach
    void theReceiversProgrammeIsKnown() {
        story.wire().send(Catalogue.alwaysOnShift(Samples.ST_GILES), 1);
        soon().until(() -> programmes.find("st-giles-ed").isPresent());
    }

    @Test
    void aJourneyIsPlannedInThreeLegs() {
        String id = home.accepted();
        Answer answer = home.plan(id, 1);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("legs")).hasSize(3);
        JsonNode journey = home.file(id).path("journey");
        assertThat(journey.path("status").asString()).isEqualTo("UNDERWAY");
        assertThat(home.leg(id, 0).path("otherSideName").asString()).isEqualTo("Essex Police");
        JourneyPlanned told = home.heard(JourneyPlanned.class, id);
        assertThat(told.version()).isEqualTo(answer.body().path("version").asLong());
        assertThat(told.provider()).isEqualTo("redthread");
        assertThat(told.legs()).hasSize(3);
        assertThat(told.toString()).doesNotContain(Homeward.TYPED);
    }

    @Test
    void eachLegIsConfirmedByBothSidesAndThenTheYoungPersonIsHome() {
        String id = home.planned();
        for (JourneyLeg leg : JourneyLeg.values()) {
            assertThat(home.confirm(id, leg.name()).status()).isEqualTo(200);
            home.rang(id, leg.name());
        }
        assertThat(home.file(id).path("journey").path("status").asString()).isEqualTo("ARRIVED");
        soon().until(() -> story.wire().heard(LegConfirmed.class, id).size() == 6);
        assertThat(story.wire().heard(LegConfirmed.class, id))
                .extracting(LegConfirmed::complete)
                .containsExactly(false, true, false, true, false, true);
    }

    @Test
    void aCallOfTheOtherSideIsRecordedByOurDeskWithAsWhatTheyRangAndWhen() {
        String id = home.planned();
        Answer answer = home.rang(id, "COLLECTION");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode said = home.leg(id, 0).path("confirmations").path(0);
        assertThat(said.path("callerRole").asString()).isEqualTo("CUSTODY_SERGEANT");
        assertThat(said.path("channel").asString()).isEqualTo("PHONE");
        assertThat(said.has("at")).isTrue();
        LegConfirmed told = home.heard(LegConfirmed.class, id);
        assertThat(told.side()).isEqualTo(LegSide.HANDING_OVER);
        assertThat(told.channel()).isEqualTo(ConfirmationChannel.PHONE);
    }

    @Test
    void confirmingTwiceHasOneEffect() {
        String id = home.planned();
        Answer first = home.confirm(id, "COLLECTION");
        assertThat(home.confirm(id, "COLLECTION")).isEqualTo(first);
    }

    @Test
    void noStepOfAJourneyChangesWhoIsResponsible() {
        String id = home.planned();
        home.confirm(id, "COLLECTION");
        home.rang(id, "COLLECTION");
        assertThat(home.file(id).path("responsibleOrganisation").asString()).isEqualTo("redthread");
    }

    @Test
    void aHandoverLeavesTheJourneyAndItsNewHolderConfirmsTheRest() {
        String id = home.planned();
        home.confirm(id, "COLLECTION");
        home.handedToStGiles(id);
        assertThat(home.leg(id, 0).path("status").asString()).isEqualTo("HALF_CONFIRMED");
        assertThat(home.confirm(id, "RETURN").status()).isEqualTo(403);
        assertThat(api.post(caseworkerStGiles(), id + "/journey/legs/RETURN/confirm")
                        .status())
                .isEqualTo(200);
        assertThat(api.get(caseworkerStGiles(), id).body().path("journey").path("legs"))
                .hasSize(3);
        assertThat(api.get(caseworkerRedthread(), id).body().has("journey")).isFalse();
    }

    @Test
    void aMissedLegAlarmsOnceAndCanStillBeConfirmed() {
        String id = home.planned();
        clock.advance(Duration.ofHours(1));
        LegMissed told = home.heard(LegMissed.class, id);
        assertThat(told.leg()).isEqualTo(JourneyLeg.COLLECTION);
        assertThat(told.provider()).isEqualTo("redthread");
        clock.advance(Duration.ofMinutes(1));
        String other = home.planned();
        clock.advance(Duration.ofHours(1));
        home.heard(LegMissed.class, other);
        soon().until(() -> story.wire().heard(LegMissed.class, id).size() == 2);
        assertThat(story.wire().heard(LegMissed.class, id))
                .extracting(LegMissed::leg)
                .containsExactly(JourneyLeg.COLLECTION, JourneyLeg.RETURN);
        home.confirm(id, "COLLECTION");
        home.rang(id, "COLLECTION");
        assertThat(home.leg(id, 0).path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(home.file(id).path("status").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void aJourneyPlannedAnewKeepsWhatIsConfirmedAndHasNewClocks() {
        String id = home.planned();
        home.confirm(id, "COLLECTION");
        assertThat(home.plan(id, 5).status()).isEqualTo(201);
        clock.advance(Duration.ofHours(4));
        assertThat(home.leg(id, 0).path("status").asString()).isEqualTo("HALF_CONFIRMED");
        clock.advance(Duration.ofHours(1));
        home.heard(LegMissed.class, id);
        assertThat(story.wire().heard(LegMissed.class, id)).hasSize(1);
        assertThat(home.leg(id, 0).path("confirmations")).hasSize(1);
    }

    @Test
    void aLegOfASupportThatHasEndedIsLateForNobody() {
        String id = home.planned();
        api.post(caseworkerRedthread(), id + "/complete", "{\"outcome\":\"GOALS_MET\"}");
        home.heard(ReferralCompleted.class, id);
        clock.advance(Duration.ofHours(1));
        soon().until(() -> journeys.newestOf(id).orElseThrow() instanceof Journey.Stopped);
        assertThat(story.wire().heard(LegMissed.class, id)).isEmpty();
        assertThat(home.confirm(id, "RETURN").status()).isEqualTo(403);
    }

    @Test
    void aReferralThatIsAcceptedAgainGetsAJourneyOfItsOwn() {
        String id = home.planned();
        String before = home.file(id).path("journey").path("id").asString();
        api.post(caseworkerRedthread(), id + "/complete", "{\"outcome\":\"GOALS_MET\"}");
        api.post(dutyOfficer(), id + "/reopen", "{}");
        story.offer(id, Samples.REDTHREAD, 2);
        api.post(caseworkerRedthread(), id + "/accept");
        assertThat(home.confirm(id, "COLLECTION").status()).isEqualTo(409);
        assertThat(home.plan(id, 1).status()).isEqualTo(201);
        assertThat(home.file(id).path("journey").path("id").asString()).isNotEqualTo(before);
        assertThat(home.leg(id, 0).path("status").asString()).isEqualTo("AWAITED");
    }

    @Test
    void whoeverTakesOnAPersonThatWasLetGoHasNotTheFormerHoldersJourney() {
        String id = home.planned();
        clock.advance(Duration.ofHours(5));
        home.heard(FirstContactOverdue.class, id);
        api.post(dutyOfficer(), id + "/release");
        story.offer(id, Samples.ST_GILES, 2);
        api.post(caseworkerStGiles(), id + "/accept");
        Answer confirmed = api.post(caseworkerStGiles(), id + "/journey/legs/COLLECTION/confirm");
        assertThat(confirmed.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(value = Need.class, names = "RESCUE_AND_RESPONSE", mode = EnumSource.Mode.EXCLUDE)
    void onlyAReferralForRescueAndResponseHasAJourney(Need need) {
        assertThat(home.plan(home.accepted(need), 1).status()).isEqualTo(409);
    }

    @Test
    void nobodyIsOnTheWayBeforeSomebodyHasAccepted() {
        String id = story.offered(Samples.REDTHREAD, Need.RESCUE_AND_RESPONSE);
        String plan = Homeward.planFrom(clock.instant(), 1);
        assertThat(api.post(dutyOfficer(), id + "/journey", plan).status()).isEqualTo(409);
    }

    @Test
    void theHomeRegionsDeskAndAProviderOfAnotherRegionSeeTheJourneyAndNobodyElseDoes() {
        Place navigators = new Place("navigators-ed", "Navigators", "ae-navigators", "A&E Navigators");
        String id = story.offered(navigators, Need.RESCUE_AND_RESPONSE);
        api.post(caseworkerWestYorkshire(), id + "/accept");
        String plan = Homeward.planFrom(clock.instant(), 1);
        assertThat(api.post(dutyOfficer(), id + "/journey", plan).status()).isEqualTo(201);
        assertThat(home.leg(id, 1).path("to").asString()).isEqualTo("E08000028");
        assertThat(api.get(caseworkerWestYorkshire(), id).body().path("journey").path("legs"))
                .hasSize(3);
        assertThat(api.get(dutyWestYorkshire(), id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                              | legs",
                "{\"legs\":[]}                                                                   | legs",
                "{\"callerRole\":\"JO\",\"calledAt\":\"2026-11-20T12:00:00Z\"}                   | callerRole",
                "{\"callerRole\":\"OTHER\",\"calledAt\":\"2099-01-01T00:00:00Z\"}                | calledAt",
                "{\"callerRole\":\"OTHER\"}                                                      | calledAt"
            })
    void whatCannotBeIsExplainedAndChangesNothing(String body, String field) {
        String id = home.planned();
        long version = home.file(id).path("version").asLong();
        String path = id + (field.equals("legs") ? "/journey" : "/journey/legs/COLLECTION/phone");
        Answer answer = api.post(dutyOfficer(), path, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(home.file(id).path("version").asLong()).isEqualTo(version);
    }
}
