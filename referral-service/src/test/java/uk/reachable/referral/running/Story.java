package uk.reachable.referral.running;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.placement.IntakeReopened;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.Samples;

/** Plays incident-service and intervention-service in the story of a referral. */
public final class Story {

    /** Where a person confirms each further offer. */
    public static final String CONFIRMING_REGION = "a-region-that-confirms";

    private final Wire wire;
    private final Map<String, Long> placementSequences = new ConcurrentHashMap<>();

    Story(Wire wire) {
        this.wire = wire;
    }

    public Wire wire() {
        return wire;
    }

    public static ConditionFactory soon() {
        return Awaitility.with().pollInterval(Duration.ofMillis(20)).await().atMost(Duration.ofSeconds(60));
    }

    /** A new referral that asks for a place. */
    public String raised() {
        return raised(requested(UUID.randomUUID().toString()));
    }

    private String raised(Need need) {
        return raised(requested(UUID.randomUUID().toString(), need));
    }

    /** The same in another region. */
    public String raisedIn(String region) {
        String referralId = UUID.randomUUID().toString();
        return raised(requested(referralId, region, Need.REACHABLE_MOMENT, null));
    }

    private String raised(ReferralRequested requested) {
        return raised(requested, 1);
    }

    private String raised(ReferralRequested requested, long sequence) {
        wire.send(requested, sequence);
        request(requested.referralId(), 1);
        return requested.referralId();
    }

    /** A new referral of a person whom no other has, which asks for a place; of their own incident. */
    public String raisedFor(String personId) {
        return raisedFor(personId, 1);
    }

    /** The same, by the {@code nth} event of the incident. */
    public String raisedFor(String personId, long nth) {
        ReferralRequested any = requested(UUID.randomUUID().toString());
        return raised(
                new ReferralRequested(
                        "incident-of-" + personId,
                        any.incidentReference(),
                        any.region(),
                        any.referralId(),
                        personId,
                        any.need(),
                        any.ageBand(),
                        any.localAuthority(),
                        any.homeLocalAuthority(),
                        any.setting(),
                        any.site(),
                        any.expectedRelease(),
                        any.referringOrganisation(),
                        any.requestedAt(),
                        any.subject()),
                nth);
    }

    /** A new referral that is offered to the provider of a place. */
    public String offered(Place place) {
        String referralId = raised();
        offer(referralId, place, 1);
        return referralId;
    }

    /** A new referral for this need that is offered to the provider of a place. */
    public String offered(Place place, Need need) {
        String referralId = raised(need);
        offer(referralId, place, 1);
        return referralId;
    }

    /** Holds a place for the {@code nth} request of a referral, and waits for the offer. */
    public OfferMade offer(String referralId, Place place, int nth) {
        PlaceRequested request = request(referralId, nth);
        hold(request, place);
        soon().until(() -> wire.heard(OfferMade.class, referralId).stream()
                .anyMatch(made -> made.offerId().equals(request.offerId())));
        return wire.heard(OfferMade.class, referralId).getLast();
    }

    /** The {@code nth} request for a place, from 1; waits for it. */
    public PlaceRequested request(String referralId, int nth) {
        soon().until(() -> wire.heard(PlaceRequested.class, referralId).size() >= nth);
        return wire.heard(PlaceRequested.class, referralId).get(nth - 1);
    }

    /** Answers a request with a place. */
    public PlaceHeld hold(PlaceRequested request, Place place) {
        PlaceHeld held = held(request, request.offerId(), place);
        wire.send(held, nextOf(request.referralId()));
        return held;
    }

    /** Answers a request with a place of a provider whose worker is at the person's site now. */
    public void holdWithOnShift(PlaceRequested request, Place place, String worker) {
        PlaceHeld held = held(request, request.offerId(), place);
        wire.send(
                new PlaceHeld(
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
                        null,
                        List.of(worker)),
                nextOf(request.referralId()));
    }

    /** Answers a request with no place. */
    public void noPlace(PlaceRequested request, NoPlaceOutcome outcome) {
        wire.send(
                new NoPlace(
                        request.incidentId(),
                        request.incidentReference(),
                        request.region(),
                        request.referralId(),
                        request.offerId(),
                        request.purpose(),
                        outcome,
                        Samples.NOON),
                nextOf(request.referralId()));
    }

    /** Tells that a programme which turned a request away takes people on again. */
    public void reopenIntake(PlaceRequested request) {
        wire.send(
                new IntakeReopened(
                        request.incidentId(),
                        request.incidentReference(),
                        request.region(),
                        request.referralId(),
                        request.offerId(),
                        "a-programme",
                        Samples.NOON),
                nextOf(request.referralId()));
    }

    /** The number of the next placement event of a referral. */
    public long nextOf(String referralId) {
        return placementSequences.merge(referralId, 1L, Long::sum);
    }

    public static PlaceHeld held(PlaceRequested request, String offerId, Place place) {
        return new PlaceHeld(
                request.incidentId(),
                request.incidentReference(),
                request.region(),
                request.referralId(),
                offerId,
                request.purpose(),
                place.programme(),
                place.programmeName(),
                place.provider(),
                place.providerName(),
                List.of(MatchReason.SERVES_NEED),
                Samples.NOON);
    }

    public static ReferralRequested requested(String referralId) {
        return requested(referralId, Need.REACHABLE_MOMENT);
    }

    public static ReferralRequested requested(String referralId, Need need) {
        return requested(referralId, need, null);
    }

    /** @param subject null as events from before say it: a person */
    public static ReferralRequested requested(String referralId, Need need, @Nullable SubjectKind subject) {
        return requested(referralId, Samples.facts(referralId).region(), need, subject);
    }

    private static ReferralRequested requested(
            String referralId, String region, Need need, @Nullable SubjectKind subject) {
        ReferralFacts facts = Samples.facts(referralId);
        return new ReferralRequested(
                "incident-of-" + referralId,
                facts.incidentReference(),
                region,
                referralId,
                facts.personId(),
                need,
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                facts.site(),
                facts.expectedRelease(),
                facts.referringOrganisation(),
                facts.requestedAt(),
                subject);
    }
}
