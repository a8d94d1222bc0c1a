package uk.reachable.system.prove.check;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.WorkerChanged;

import static uk.reachable.system.prove.check.ToldEvents.AREA;
import static uk.reachable.system.prove.check.ToldEvents.DESK;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;

/** Steps of one referral as events tell them, each with no more than a course reads. */
final class CourseSteps {

    static final String ID = "referral";

    private CourseSteps() {}

    static CaseEvent planned(long version, String journey, String... legs) {
        return JourneyRows.planned(ID, version, REDTHREAD, journey, legs);
    }

    static CaseEvent confirmed(long version, String leg, LegSide side, boolean both) {
        return JourneyRows.confirmed(ID, version, REDTHREAD, leg, side, both);
    }

    static CaseEvent workerChanged(long version, @Nullable String from, String to) {
        return new WorkerChanged(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                "o-1",
                REDTHREAD + "-1",
                REDTHREAD,
                from,
                to,
                WorkerChangeReason.ABSENT,
                "manager",
                NOW);
    }

    static CaseEvent raised() {
        return (CaseEvent) ToldEvent.raised(ID);
    }

    static CaseEvent requested(long version, String offer) {
        return (CaseEvent) ToldEvent.placeRequested(ID, version, offer, PlacePurpose.OFFER);
    }

    static CaseEvent alreadyWithRedthread(long version, String offer) {
        return new PlaceRequested(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                offer,
                PlacePurpose.ALREADY_WITH_US,
                REDTHREAD + "-1",
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                "E08000025",
                "E08000025",
                null,
                null,
                List.of(),
                NOW);
    }

    static CaseEvent accepted(long version, String offer) {
        return new OfferAccepted(
                INCIDENT, REFERENCE, REGION, ID, "person", version, offer, REDTHREAD + "-1", REDTHREAD, NOW);
    }

    static CaseEvent withdrawn(long version, @Nullable String offer) {
        return new ReferralWithdrawn(
                INCIDENT, REFERENCE, REGION, ID, "person", version, offer, WithdrawalReason.DUPLICATE, NOW);
    }

    static CaseEvent declined(long version, String offer) {
        return new OfferDeclined(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                offer,
                REDTHREAD + "-1",
                REDTHREAD,
                DeclineReason.OTHER,
                NOW);
    }

    static CaseEvent awaited(long version) {
        return new ConfirmationAwaited(INCIDENT, REFERENCE, REGION, ID, "person", version, NOW, NOW);
    }

    static CaseEvent chosen(long version, @Nullable String endedOffer) {
        return new ProgrammeChosen(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                endedOffer,
                REDTHREAD + "-1",
                REDTHREAD,
                OverrideReason.SAFETY,
                NOW);
    }

    static CaseEvent left(long version, @Nullable String endedOffer, @Nullable Instant dueBy) {
        return new LeftBeforeContact(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                AgeBand.UNDER_18,
                AREA,
                AREA,
                null,
                endedOffer,
                dueBy,
                NOW);
    }

    static CaseEvent released(long version, String placement) {
        return new ReferralReleased(
                INCIDENT, REFERENCE, REGION, ID, "person", version, placement, REDTHREAD + "-1", REDTHREAD, DESK, NOW);
    }

    static CaseEvent reopened(long version) {
        return new ReferralReopened(INCIDENT, REFERENCE, REGION, ID, "person", version, DESK, false, NOW);
    }

    static CaseEvent amended(long version, @Nullable String endedOffer) {
        return new ReferralAmended(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                AgeBand.UNDER_18,
                AREA,
                AREA,
                null,
                null,
                null,
                endedOffer,
                null,
                NOW);
    }

    static CaseEvent contacted(long version, String placement) {
        return new ContactRecorded(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                placement,
                REDTHREAD + "-1",
                REDTHREAD,
                AgeBand.UNDER_18,
                AREA,
                AREA,
                ContactAnswer.YES,
                null,
                NOW,
                null);
    }

    static CaseEvent legMissed(long version, String provider) {
        return JourneyRows.missed(ID, version, provider, "a");
    }

    static CaseEvent completed(long version, String placement) {
        return new ReferralCompleted(
                INCIDENT,
                REFERENCE,
                REGION,
                ID,
                "person",
                version,
                placement,
                REDTHREAD + "-1",
                REDTHREAD,
                DESK,
                SupportOutcome.GOALS_MET,
                NOW);
    }
}
