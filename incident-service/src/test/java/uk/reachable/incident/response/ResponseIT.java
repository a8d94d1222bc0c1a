package uk.reachable.incident.response;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.incident.running.Wire;
import uk.reachable.platform.testkit.EventContracts;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class ResponseIT {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    private final Story story;
    private final Wire wire;
    private final MeterRegistry metrics;

    ResponseIT(Story story, MeterRegistry metrics) {
        this.story = story;
        this.wire = story.wire();
        this.metrics = metrics;
    }

    @Test
    void aReferralIsRaisedFromTheMomentItIsAskedFor() {
        Api.Answer response = story.response(story.logged());
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text("/referrals/0/status")).isEqualTo("RAISED");
        assertThat(response.text("/referrals/0/responsibleOrganisation")).isEqualTo("west-midlands-vru");
        assertThat(response.text("/referrals/0/responsibleOrganisationName"))
                .isEqualTo("West Midlands Violence Reduction Partnership");
        assertThat(response.body().at("/referrals/0/handovers").isArray()).isTrue();
    }

    @Test
    void theResponseHasTheFivePurposesTheMeetingAndWhoIsInvited() {
        Api.Answer response = story.response(story.logged());
        assertThat(response.body().at("/purposes").findValuesAsString("purpose"))
                .containsExactly(
                        "PREVENT_ONWARD_TRANSMISSION",
                        "PREVENTATIVE_INTERVENTIONS",
                        "COMMUNITY_ENGAGEMENT",
                        "ADDRESS_TRAUMA",
                        "ROOT_CAUSES");
        assertThat(response.body().at("/purposes").findValuesAsString("state")).containsOnly("UNMET");
        assertThat(response.text("/meeting/rule")).isEqualTo("wm-knife-child");
        assertThat(response.text("/meeting/invited/0/name")).isEqualTo("West Midlands Police");
    }

    @Test
    void whatIsNotKnownIsAToDoOfTheResponse() {
        Case logged =
                story.logged(TestTokens.dutyOfficer(), Story.stabbing().replace("\"name\": \"Jordan Example\",", ""));
        assertThat(story.response(logged).body().at("/todos").findValuesAsString("code"))
                .containsExactly("NAME_NOT_KNOWN");
    }

    @Test
    void theResponseFollowsTheReferralFromOfferToHandover() {
        Case logged = story.logged();
        story.accepted(logged, "redthread");
        assertThat(story.response(logged).text("/referrals/0/responsibleOrganisation"))
                .isEqualTo("redthread");
        story.handover(logged, 4).forEach(wire::send);
        soon().until(() -> "st-giles".equals(story.response(logged).text("/referrals/0/responsibleOrganisation")));
        Api.Answer response = story.response(logged);
        assertThat(response.text("/referrals/0/programme")).isEqualTo("programme-of-st-giles");
        assertThat(response.text("/referrals/0/handovers/0/status")).isEqualTo("ACCEPTED");
        assertThat(response.text("/referrals/0/handovers/0/toOrganisationName")).isEqualTo("Name of st-giles");
    }

    @Test
    void aStepThatComesTwiceOrBeforeItsPredecessorCountsOnceAndInOrder() {
        Case logged = story.logged();
        OfferMade offer = story.offerMade(logged, 2, "redthread");
        CaseEvent raised = story.raised(logged);
        wire.send(story.offerAccepted(logged, 3, offer), 3);
        wire.send(offer, 2);
        assertThat(story.response(logged).text("/referrals/0/status")).isEqualTo("RAISED");
        wire.send(raised, 1);
        story.awaitStatus(logged, "ACCEPTED");
        wire.send(offer, 2);
        wire.send(raised, 1);
        Case marker = story.logged();
        story.offered(marker, "redthread");
        assertThat(story.response(logged).text("/referrals/0/status")).isEqualTo("ACCEPTED");
    }

    @Test
    void theNameOfAProgrammeIsTheNewestThatItsCatalogueSays() {
        Case logged = story.logged();
        OfferMade offer = story.offered(logged, "provider-" + logged.referralId());
        assertThat(programmeName(logged)).isEqualTo(offer.programmeName());
        wire.send(published(offer, 2, "Second name"), 2);
        wire.send(published(offer, 1, "First name"), 1);
        soon().until(() -> "Second name".equals(programmeName(logged)));
        wire.send(published(offer, 1, "First name"), 1);
        wire.send(published(offer, 3, "Third name"), 3);
        soon().until(() -> "Third name".equals(programmeName(logged)));
    }

    @Test
    void theDeskSeesSinceWhenAProviderKnowsOfTheOffer() {
        Case logged = story.logged();
        story.offered(logged, "redthread");
        NoticePosted posted = posted(logged, "notice-" + logged.referralId(), NOW);
        wire.send(posted, 1);
        soon().until(() -> "2026-11-20T19:40:00Z".equals(story.response(logged).text("/referrals/0/notifiedAt")));
        wire.send(posted, 1);
        wire.send(posted(logged, "later-" + logged.referralId(), NOW.plusSeconds(60)), 2);
        wire.send(posted(logged, "later-" + logged.referralId(), NOW.plusSeconds(60)), 1);
        Case marker = story.logged();
        story.offered(marker, "redthread");
        wire.send(posted(marker, "notice-" + marker.referralId(), NOW), 1);
        soon().until(() ->
                !story.response(marker).text("/referrals/0/notifiedAt").isEmpty());
        assertThat(story.response(logged).text("/referrals/0/notifiedAt")).isEqualTo("2026-11-20T19:40:00Z");
    }

    @Test
    void howLongItTakesUntilTheFirstProviderKnowsIsMeasuredOnceForAnIncident() {
        Case logged = story.logged();
        story.offered(logged, "redthread");
        Instant inTheFuture = Instant.parse("2036-11-20T19:40:00Z");
        long before = toNotice().count();

        wire.send(posted(logged, "notice-" + logged.referralId(), inTheFuture), 1);
        soon().until(() -> toNotice().count() == before + 1);
        wire.send(posted(logged, "later-" + logged.referralId(), "st-giles", inTheFuture), 2);
        Case marker = story.logged();
        story.offered(marker, "redthread");
        wire.send(posted(marker, "notice-" + marker.referralId(), inTheFuture), 1);
        soon().until(() -> toNotice().count() == before + 2);

        assertThat(toNotice().max(TimeUnit.DAYS)).isGreaterThan(3_000);
    }

    private Timer toNotice() {
        return metrics.get("reachable.incident.to.notice").timer();
    }

    @Test
    void taskingSeesCountsInItsAreasAndNothingOfTheCase() {
        Case logged = story.logged();
        story.offered(logged, "redthread");
        Api.Answer response = story.response(TestTokens.taskingBirmingham(), logged);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body().propertyNames())
                .containsExactlyInAnyOrder("incident", "meeting", "purposes", "referralCounts");
        assertThat(response.body().at("/referralCounts").toString()).isEqualTo("{\"OFFERED\":1}");
        assertThat(response.response().body())
                .doesNotContain("REACHABLE_MOMENT", "redthread", "UNDER_18", "knife-child", logged.personId());
    }

    private String programmeName(Case logged) {
        return story.response(logged).text("/referrals/0/programmeName");
    }

    private static ProgrammePublished published(OfferMade offer, long version, String name) {
        ProgrammePublished sample = EventContracts.sample(ProgrammePublished.class);
        return new ProgrammePublished(
                offer.programme(),
                name,
                offer.provider(),
                offer.providerName(),
                sample.region(),
                version,
                sample.need(),
                sample.tier(),
                sample.localAuthorities(),
                sample.sites(),
                sample.settings(),
                sample.ageBands(),
                sample.places(),
                sample.offerMinutes(),
                sample.alwaysOnShift(),
                sample.shifts(),
                sample.contact(),
                List.of(),
                null);
    }

    private static NoticePosted posted(Case of, String noticeId, Instant at) {
        return posted(of, noticeId, "redthread", at);
    }

    private static NoticePosted posted(Case of, String noticeId, String organisation, Instant at) {
        return new NoticePosted(
                of.incidentId(),
                of.reference(),
                Story.REGION,
                noticeId,
                of.referralId(),
                NoticeKind.OFFER_MADE,
                organisation,
                at);
    }
}
