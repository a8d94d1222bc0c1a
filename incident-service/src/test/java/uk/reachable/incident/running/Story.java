package uk.reachable.incident.running;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.ReferralHeartbeat;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

/** Logs incidents, and plays referral-service in what follows. */
public final class Story {

    public static final String REGION = "west-midlands";

    private final Api api;
    private final Wire wire;
    private final MutableClock clock;

    Story(Api api, Wire wire, MutableClock clock) {
        this.api = api;
        this.wire = wire;
        this.clock = clock;
    }

    public Wire wire() {
        return wire;
    }

    public static ConditionFactory soon() {
        return Awaitility.with().pollInterval(Duration.ofMillis(20)).await().atMost(Duration.ofSeconds(60));
    }

    /** A stabbing with one victim, with one referral, as the interface describes it. */
    public static String stabbing() {
        return """
                {"category": "KNIFE_INJURY", "severity": "CRITICAL", "occurredAt": "2026-11-20T19:00:00Z",
                 "localAuthority": "E08000025", "lsoa": "E01008881", "setting": "EMERGENCY_DEPARTMENT",
                 "site": "Heartlands Hospital", "source": "POLICE", "externalReference": "WMP-1",
                 "summary": "attacked at the bus stop",
                 "people": [{"role": "VICTIM", "ageBand": "UNDER_18", "needs": ["REACHABLE_MOMENT"],
                             "homeLocalAuthority": "E08000028", "expectedRelease": "2026-11-20T22:30:00Z",
                             "identity": {"name": "Jordan Example", "dateOfBirth": "2010-03-01",
                                          "contact": "07700 900123"}}]}
                """;
    }

    /** The same, but so mild and so vaguely placed that neither a rule nor a pattern calls a meeting. */
    public static String mildInjury() {
        return stabbing().replace("CRITICAL", "LOW").replace("\"lsoa\": \"E01008881\", ", "");
    }

    /** A logged case with one person and one referral. */
    public record Case(String incidentId, String reference, String personId, String referralId) {}

    public Case logged() {
        return logged(TestTokens.dutyOfficer(), stabbing());
    }

    public Case logged(Token by, String body) {
        Api.Answer answer = api.post(by, "/api/incidents", body);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.response().body());
        }
        return new Case(
                answer.text("/id"),
                answer.text("/reference"),
                answer.text("/people/0/id"),
                answer.text("/referrals/0/id"));
    }

    /** Referral events flow: a sign of life of every partition, as of now. */
    public void heartbeats() {
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            wire.send(new ReferralHeartbeat(partition, clock.instant()));
        }
    }

    public ReferralRaised raised(Case of) {
        return new ReferralRaised(
                of.incidentId(),
                of.reference(),
                REGION,
                of.referralId(),
                of.personId(),
                1,
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                "E08000025",
                "E08000028",
                null,
                null,
                null,
                "west-midlands-vru",
                now());
    }

    public OfferMade offerMade(Case of, long version, String provider) {
        return new OfferMade(
                of.incidentId(),
                of.reference(),
                REGION,
                of.referralId(),
                of.personId(),
                version,
                "offer-" + version,
                "programme-of-" + provider,
                provider,
                "Programme of " + provider,
                "Name of " + provider,
                now().plusSeconds(900),
                null,
                null,
                now());
    }

    public OfferAccepted offerAccepted(Case of, long version, OfferMade offer) {
        return new OfferAccepted(
                of.incidentId(),
                of.reference(),
                REGION,
                of.referralId(),
                of.personId(),
                version,
                offer.offerId(),
                offer.programme(),
                offer.provider(),
                now());
    }

    public OfferDeclined offerDeclined(Case of, long version, OfferMade offer) {
        return new OfferDeclined(
                of.incidentId(),
                of.reference(),
                REGION,
                of.referralId(),
                of.personId(),
                version,
                offer.offerId(),
                offer.programme(),
                offer.provider(),
                DeclineReason.NO_CAPACITY,
                now());
    }

    /** The steps of a handover from Redthread to St Giles: proposed, offered, accepted. */
    public List<uk.reachable.contracts.referral.CaseEvent> handover(Case of, long version) {
        String handoverId = "handover-of-" + of.referralId();
        return List.of(
                new HandoverProposed(
                        of.incidentId(),
                        of.reference(),
                        REGION,
                        of.referralId(),
                        of.personId(),
                        version,
                        handoverId,
                        "redthread",
                        "st-giles",
                        "programme-of-st-giles",
                        HandoverReason.STEP_DOWN,
                        now()),
                new HandoverOffered(
                        of.incidentId(),
                        of.reference(),
                        REGION,
                        of.referralId(),
                        of.personId(),
                        version + 1,
                        handoverId,
                        "redthread",
                        "st-giles",
                        "programme-of-st-giles",
                        "Name of st-giles",
                        "Programme of st-giles",
                        now().plusSeconds(900),
                        null,
                        null,
                        now()),
                new HandoverAccepted(
                        of.incidentId(),
                        of.reference(),
                        REGION,
                        of.referralId(),
                        of.personId(),
                        version + 2,
                        handoverId,
                        "redthread",
                        "st-giles",
                        "programme-of-st-giles",
                        "programme-of-redthread",
                        now()));
    }

    /** The case is offered to a provider, and this service knows. */
    public OfferMade offered(Case of, String provider) {
        wire.send(raised(of));
        OfferMade offer = offerMade(of, 2, provider);
        wire.send(offer);
        awaitStatus(of, "OFFERED");
        return offer;
    }

    /** The case is accepted by a provider, and this service knows. */
    public void accepted(Case of, String provider) {
        wire.send(offerAccepted(of, 3, offered(of, provider)));
        awaitStatus(of, "ACCEPTED");
    }

    public void awaitStatus(Case of, String status) {
        soon().until(() -> status.equals(response(of).text("/referrals/0/status")));
    }

    public Api.Answer response(Case of) {
        return response(TestTokens.dutyOfficer(), of);
    }

    public Api.Answer response(Token user, Case of) {
        return api.get(user, "/api/incidents/" + of.incidentId() + "/response");
    }

    public Api.Answer person(Token user, Case of) {
        return person(user, of, null);
    }

    public Api.Answer person(Token user, Case of, @Nullable Long seenVersion) {
        String seen = seenVersion == null ? "" : "?seen=" + of.referralId() + ":" + seenVersion;
        return api.get(user, "/api/people/" + of.personId() + seen);
    }

    private Instant now() {
        return clock.instant();
    }
}
