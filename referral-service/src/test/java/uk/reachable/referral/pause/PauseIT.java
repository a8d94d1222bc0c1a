package uk.reachable.referral.pause;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralResumed;
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
import static uk.reachable.referral.running.Story.soon;

@RunningService
class PauseIT {

    private static final Duration LONG = Duration.ofHours(5);

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    MutableClock clock;

    private String person = "";
    private long sequence;

    @BeforeEach
    void somebodyWhomNoOtherTestKnows() {
        person = "person-" + UUID.randomUUID();
        sequence = 0;
    }

    @Test
    void offersAndClocksPauseVisiblyAndGoOnWithWhatWasLeft() {
        String id = raised();
        Instant respondBy = story.offer(id, Samples.REDTHREAD, 1).respondBy();
        Instant paused = pause(id);
        assertThat(wire.heard(ReferralPaused.class, id).getLast().organisations())
                .containsExactly("redthread");
        assertThat(api.get(dutyOfficer(), id)
                        .body()
                        .at("/contactPaused/reviewBy")
                        .asString())
                .isNotEmpty();
        clock.advance(LONG);
        Instant allowed = allow(id);
        ReferralResumed resumed = wire.heard(ReferralResumed.class, id).getLast();
        assertThat(wire.heard(OfferLapsed.class, id)).isEmpty();
        assertThat(resumed.respondBy()).isEqualTo(allowed.plus(Duration.between(paused, respondBy)));
        assertThat(api.get(dutyOfficer(), id).body().has("contactPaused")).isFalse();
    }

    @Test
    void anAcceptedReferralIsHeldWhilePausedAndItsFirstContactClockStandsStill() {
        String id = raised();
        story.offer(id, Samples.REDTHREAD, 1);
        pause(id);
        Answer accepted = api.post(caseworkerRedthread(), id + "/accept");
        clock.advance(LONG);
        Answer contact = api.post(caseworkerRedthread(), id + "/contacts", "{\"answer\": \"YES\"}");
        allow(id);
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(contact.status()).isEqualTo(409);
        assertThat(contact.text("detail")).contains("not contacted yet").contains("ring the duty desk");
        assertThat(wire.heard(FirstContactOverdue.class, id)).isEmpty();
        assertThat(wire.heard(ReferralResumed.class, id).getLast().contactDueBy())
                .isAfter(clock.instant());
    }

    @Test
    void aReferralRaisedWhilePausedAsksNobodyUntilItIsLifted() {
        String first = raised();
        pause(first);
        String second = raised();
        story.hold(story.request(second, 1), Samples.REDTHREAD);
        soon().until(() -> !wire.heard(OfferNotMade.class, second).isEmpty());
        assertThat(wire.heard(OfferMade.class, second)).isEmpty();
        allow(second);
        assertThat(story.offer(second, Samples.REDTHREAD, 2).provider()).isEqualTo("redthread");
    }

    @Test
    void aPauseThatArrivesTwiceStopsEachReferralOnce() {
        String id = raised();
        Instant at = now();
        ContactPaused event = paused(id, at);
        wire.send(event, ++sequence);
        wire.send(event, sequence);
        allow(id);
        assertThat(wire.heard(ReferralPaused.class, id)).hasSize(1);
    }

    @Test
    void anEndOfThePauseThatArrivesBeforeThePauseWaitsForIt() {
        String id = raised();
        ContactPaused pause = paused(id, now());
        wire.send(allowed(id), sequence + 2);
        wire.send(pause, sequence + 1);
        soon().until(() -> !wire.heard(ReferralResumed.class, id).isEmpty());
        assertThat(wire.heard(ReferralPaused.class, id)).hasSize(1);
    }

    private String raised() {
        sequence++;
        return sequence == 1 ? story.raisedFor(person) : story.raisedFor(person, sequence);
    }

    /** Waits until the referral stands still; says since when. */
    private Instant pause(String referralId) {
        Instant at = now();
        wire.send(paused(referralId, at), ++sequence);
        soon().until(() -> !wire.heard(ReferralPaused.class, referralId).isEmpty());
        return at;
    }

    /** Waits until it goes on; says from when. */
    private Instant allow(String referralId) {
        wire.send(allowed(referralId), ++sequence);
        soon().until(() -> !wire.heard(ReferralResumed.class, referralId).isEmpty());
        return wire.heard(ReferralResumed.class, referralId).getLast().resumedAt();
    }

    private ContactPaused paused(String referralId, Instant at) {
        return new ContactPaused(
                "incident-of-" + person,
                Samples.facts(referralId).incidentReference(),
                "west-midlands",
                person,
                "west-midlands-police",
                at.plus(Duration.ofDays(1)),
                at);
    }

    private ContactAllowed allowed(String referralId) {
        return new ContactAllowed(
                "incident-of-" + person, Samples.facts(referralId).incidentReference(), "west-midlands", person, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
