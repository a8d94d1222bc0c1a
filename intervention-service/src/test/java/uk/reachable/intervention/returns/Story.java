package uk.reachable.intervention.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.SessionRecorded;

/** The events of one person's referral to one programme, as referral-service would tell them. */
public record Story(
        String region, String referralId, String personId, String programme, AgeBand age, String area, Need need) {
    private static final AtomicLong VERSIONS = new AtomicLong();

    public static Story of(String programme) {
        return new Story(
                "west-midlands",
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                programme,
                AgeBand.UNDER_18,
                "E08000025",
                Need.PEER_MENTOR);
    }

    public Story aged(AgeBand other) {
        return new Story(region, referralId, personId, programme, other, area, need);
    }

    public Story inRegion(String other, String otherArea) {
        return new Story(other, referralId, personId, programme, age, otherArea, need);
    }

    public Story needing(Need other) {
        return new Story(region, referralId, personId, programme, age, area, other);
    }

    /** The same person, referred once more. */
    public Story again(String toProgramme) {
        return new Story(region, UUID.randomUUID().toString(), personId, toProgramme, age, area, need);
    }

    public ReferralRaised raised(String at) {
        return new ReferralRaised(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                need,
                age,
                area,
                area,
                null,
                null,
                null,
                "vru",
                Instant.parse(at));
    }

    public ReferralAmended movedTo(String otherArea, String at) {
        return new ReferralAmended(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                age,
                otherArea,
                otherArea,
                null,
                null,
                null,
                null,
                null,
                Instant.parse(at));
    }

    public ReferralWaiting waits(String at) {
        return new ReferralWaiting(
                incident(), reference(), region, referralId, personId, next(), offer(), Instant.parse(at));
    }

    public ReferralUnplaced unplaced(String at) {
        return new ReferralUnplaced(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                offer(),
                Instant.parse(at),
                Instant.parse(at));
    }

    public OfferAccepted accepted(String at) {
        return new OfferAccepted(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                offer(),
                programme,
                "a",
                Instant.parse(at));
    }

    public HandoverAccepted takenOverFrom(String fromProgramme, String at) {
        return new HandoverAccepted(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                "handover-" + referralId,
                "a",
                "b",
                programme,
                fromProgramme,
                Instant.parse(at));
    }

    public ContactRecorded answers(ContactAnswer answer, String at) {
        return answers(SubjectKind.PERSON, answer, at);
    }

    public ContactRecorded answers(SubjectKind subject, ContactAnswer answer, String at) {
        return new ContactRecorded(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                offer(),
                programme,
                "a",
                age,
                area,
                area,
                answer,
                null,
                Instant.parse(at),
                subject);
    }

    public SessionRecorded session(String day, String at) {
        return new SessionRecorded(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                offer(),
                programme,
                "a",
                UUID.randomUUID().toString(),
                LocalDate.parse(day),
                Instant.parse(at));
    }

    public ReferralCompleted completed(SupportOutcome outcome, String at) {
        return new ReferralCompleted(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                offer(),
                programme,
                "a",
                "vru",
                outcome,
                Instant.parse(at));
    }

    public ReferralEndedEarly endedEarly(EarlyEndReason reason, String at) {
        return new ReferralEndedEarly(
                incident(),
                reference(),
                region,
                referralId,
                personId,
                next(),
                offer(),
                programme,
                "a",
                "vru",
                reason,
                Instant.parse(at));
    }

    public String reference() {
        return "WM-2026-" + Math.floorMod(referralId.hashCode(), 10_000);
    }

    private String incident() {
        return "incident-of-" + referralId;
    }

    private String offer() {
        return "offer-of-" + referralId;
    }

    private static long next() {
        return VERSIONS.incrementAndGet();
    }
}
