package uk.reachable.referral.intake;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.platform.testkit.EventContracts;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class IntakeIT {

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRequestedReferralIsRaisedUnderItsIdAndAsksForAPlace() {
        String referralId = story.raised();
        ReferralRaised raised = wire.heard(ReferralRaised.class, referralId).getFirst();
        assertThat(raised.responsibleOrganisation()).isEqualTo("west-midlands-vru");
        assertThat(raised.version()).isEqualTo(1);
        assertThat(story.request(referralId, 1).excludedProviders()).isEmpty();
    }

    @Test
    void aReferralRequestedTwiceIsRaisedOnce() {
        ReferralRequested requested = Story.requested(UUID.randomUUID().toString());
        wire.send(requested, 1);
        wire.send(requested, 1);
        wire.send(sameIncident(requested), 2);
        String second = sameIncident(requested).referralId();
        soon().until(() -> !wire.heard(PlaceRequested.class, second).isEmpty());
        assertThat(wire.heard(ReferralRaised.class, requested.referralId())).hasSize(1);
    }

    @Test
    void aReferralRequestedBeforeItsPredecessorWaitsForIt() {
        ReferralRequested first = Story.requested(UUID.randomUUID().toString());
        ReferralRequested second = sameIncident(first);
        wire.send(second, 2);
        story.raised();
        assertThat(wire.heard(ReferralRaised.class, second.referralId())).isEmpty();
        wire.send(first, 1);
        soon().untilAsserted(() -> assertThat(wire.heard(ReferralRaised.class, second.referralId()))
                .hasSize(1));
    }

    @Test
    void aPlaceHeldInAProgrammeNotHeardOfYetIsOfferedOnAPlainClock() {
        Place unheardOf = new Place("unheard-of", "Unheard of", "redthread", "Redthread");
        OfferMade made = story.offer(story.raised(), unheardOf, 1);
        assertThat(made.programmeName()).isEqualTo("Unheard of");
        assertThat(made.onShiftFrom()).isNull();
        assertThat(Duration.between(made.madeAt(), made.respondBy())).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aPlaceHeldTwiceIsOfferedOnce() {
        String referralId = story.raised();
        PlaceRequested request = story.request(referralId, 1);
        PlaceHeld held = story.hold(request, Samples.REDTHREAD);
        wire.send(held, 1);
        wire.send(held, 2);
        wire.send(Story.held(request, "another-offer", Samples.ST_GILES), 3);
        soon().until(() -> !wire.heard(OfferNotMade.class, referralId).isEmpty());
        assertThat(wire.heard(OfferMade.class, referralId)).hasSize(1);
    }

    @Test
    void aPlaceHeldBeforeItsPredecessorWaitsForIt() {
        String referralId = story.raised();
        PlaceRequested request = story.request(referralId, 1);
        wire.send(Story.held(request, request.offerId(), Samples.REDTHREAD), 2);
        story.raised();
        assertThat(wire.heard(OfferMade.class, referralId)).isEmpty();
        story.noPlace(request, NoPlaceOutcome.WAITING);
        soon().until(() -> !wire.heard(OfferMade.class, referralId).isEmpty());
        assertThat(wire.heard(ReferralWaiting.class, referralId)).hasSize(1);
    }

    @Test
    void aPlaceThatIsNoLongerWantedIsGivenBack() {
        String referralId = story.offered(Samples.REDTHREAD);
        PlaceRequested request = story.request(referralId, 1);
        wire.send(Story.held(request, "another-offer", Samples.ST_GILES), story.nextOf(referralId));
        soon().untilAsserted(() -> assertThat(wire.heard(OfferNotMade.class, referralId))
                .extracting(OfferNotMade::offerId, OfferNotMade::provider, OfferNotMade::version)
                .containsExactly(tuple("another-offer", "st-giles", 3L)));
    }

    @Test
    void whenEveryFittingProgrammeIsFullTheReferralWaitsAndIsOfferedWhenAPlaceComesFree() {
        String referralId = story.raised();
        story.noPlace(story.request(referralId, 1), NoPlaceOutcome.WAITING);
        soon().until(() -> !wire.heard(ReferralWaiting.class, referralId).isEmpty());
        OfferMade made = story.offer(referralId, Samples.REDTHREAD, 1);
        assertThat(made.version()).isEqualTo(3);
    }

    @Test
    void withNobodyLeftTheReferralIsUnplacedAndTheDutyOfficerHasAnHour() {
        String referralId = story.raised();
        story.noPlace(story.request(referralId, 1), NoPlaceOutcome.NONE_LEFT);
        soon().until(() -> !wire.heard(ReferralUnplaced.class, referralId).isEmpty());
        ReferralUnplaced unplaced =
                wire.heard(ReferralUnplaced.class, referralId).getFirst();
        assertThat(Duration.between(unplaced.unplacedAt(), unplaced.dutyDueBy()))
                .isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void anAnswerForAReferralThatWasNeverRaisedStopsNoOtherCase() {
        String unknown = UUID.randomUUID().toString();
        String known = story.raised();
        PlaceHeld stray = Story.held(story.request(known, 1), "stray", Samples.REDTHREAD);
        wire.send(
                new PlaceHeld(
                        stray.incidentId(),
                        stray.incidentReference(),
                        stray.region(),
                        unknown,
                        "stray",
                        stray.purpose(),
                        stray.programme(),
                        stray.programmeName(),
                        stray.provider(),
                        stray.providerName(),
                        List.of(),
                        stray.heldAt()),
                1);
        story.offer(known, Samples.REDTHREAD, 1);
        soon().until(() -> jdbc.sql("SELECT count(*) FROM dead_letter WHERE key = ?")
                        .param(unknown)
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @ParameterizedTest
    @EnumSource
    @NullSource
    void aReferralIsForAPersonOrForASchoolAFamilyAGroupOrAPlace(@Nullable SubjectKind subject) {
        ReferralRequested requested = Story.requested(UUID.randomUUID().toString(), Need.SCHOOL_SUPPORT, subject);
        wire.send(requested, 1);
        story.offer(requested.referralId(), Samples.REDTHREAD, 1);
        api.post(caseworkerRedthread(), requested.referralId() + "/accept");
        api.post(caseworkerRedthread(), requested.referralId() + "/contacts", "{\"answer\":\"YES\"}");
        SubjectKind known = subject == null ? SubjectKind.PERSON : subject;
        JsonNode file = api.get(dutyOfficer(), requested.referralId()).body();
        assertThat(file.path("subject").asString()).isEqualTo(known.name());
        assertThat(file.path("responsibleOrganisation").asString()).isEqualTo("redthread");
        soon().until(() ->
                !wire.heard(ContactRecorded.class, requested.referralId()).isEmpty());
        assertThat(wire.heard(ContactRecorded.class, requested.referralId()))
                .extracting(ContactRecorded::subject)
                .containsExactly(known);
    }

    @Test
    void thePublishedSampleIsUnderstood() {
        ReferralRequested sample = EventContracts.sample(ReferralRequested.class);
        wire.send(sample, 1);
        soon().until(() ->
                !wire.heard(ReferralRaised.class, sample.referralId()).isEmpty());
    }

    private static ReferralRequested sameIncident(ReferralRequested first) {
        ReferralRequested other = Story.requested("second-" + first.referralId());
        return new ReferralRequested(
                first.incidentId(),
                other.incidentReference(),
                other.region(),
                other.referralId(),
                other.personId(),
                other.need(),
                other.ageBand(),
                other.localAuthority(),
                other.homeLocalAuthority(),
                other.setting(),
                other.site(),
                other.expectedRelease(),
                other.referringOrganisation(),
                other.requestedAt(),
                other.subject());
    }
}
